/** A reload that did not help is not repeated within this time, milliseconds. */
const patienceMs = 60_000
const key = 'rostrum:reloaded'

/**
 * Loads the page anew when the server speaks another version of the protocol (the refusal `stale`): the page is older than
 * the server. Not twice in a minute, so that a page from some cache cannot reload for ever.
 * @returns false when it has been tried: the person should be told
 */
export function reloadOnce(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  now: number,
  reload: () => void,
): boolean {
  const last = Number(storage.getItem(key) ?? 0)
  if (now - last < patienceMs) return false
  storage.setItem(key, String(now))
  reload()
  return true
}
