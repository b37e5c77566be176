interface SessionAddress {
  sessionId: string
  /** Empty: the member's login decides. */
  token: string
}

const tokenKey = (app: string, sessionId: string): string => `rostrum:${app}:${sessionId}`

/**
 * Reads `/screen/<sessionId>#<token>` or `/console/…`. The token is a secret that a projected address bar or a shared
 * screen would show, so it is moved from the address into the tab's own storage, where a reload finds it.
 * @param tabStorage `sessionStorage`; null where the browser has none
 */
export function takeSessionAddress(
  location: { pathname: string; search: string; hash: string },
  history: Pick<History, 'replaceState'>,
  tabStorage: Pick<Storage, 'getItem' | 'setItem'> | null,
): SessionAddress {
  const [, app = '', sessionId = ''] = location.pathname.split('/')
  const key = tokenKey(app, sessionId)
  const token = location.hash.slice(1)
  if (token === '') return { sessionId, token: tabStorage?.getItem(key) ?? '' }
  if (tabStorage) {
    tabStorage.setItem(key, token)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return { sessionId, token }
}

/** Forgets a token that the server no longer takes, so that a login can open the page instead. */
export function forgetToken(
  location: { pathname: string },
  tabStorage: Pick<Storage, 'removeItem'> | null,
): void {
  const [, app = '', sessionId = ''] = location.pathname.split('/')
  tabStorage?.removeItem(tokenKey(app, sessionId))
}

/** Storage that may be switched off altogether, where the mere access throws. */
export function storageOrNull(read: () => Storage): Storage | null {
  try {
    return read()
  } catch {
    return null
  }
}
