const key = 'rostrum:channel'
/** As the protocol's table allows. */
const longest = 40

/**
 * Where the person came from, as their link says (`utm_source`, or `c` in the QR codes of a channel). It is moved from the
 * address into the tab's storage, so that a shared link or a screenshot does not carry somebody else's origin.
 */
export function takeChannel(
  location: { pathname: string; search: string; hash: string },
  history: Pick<History, 'replaceState'>,
  tab: Pick<Storage, 'getItem' | 'setItem'> | null,
): string {
  const query = new URLSearchParams(location.search)
  const channel = (query.get('utm_source') ?? query.get('c') ?? '').trim().slice(0, longest)
  const own = [...query.keys()].filter((name) => name === 'c' || name.startsWith('utm_'))
  if (own.length > 0) {
    for (const name of own) query.delete(name)
    const rest = query.size > 0 ? `?${query}` : ''
    history.replaceState(null, '', location.pathname + rest + location.hash)
  }
  if (channel === '') return tab?.getItem(key) ?? ''
  tab?.setItem(key, channel)
  return channel
}
