/** A page that can be embedded. */
export interface PageAddress {
  url: string
  host: string
}

/** The page in an address over https, without a user name in it; null: there is none. */
export function pageAddress(url: string): PageAddress | null {
  const match = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)(:\d{1,5})?(?:[/?#]\S*)?$/i.exec(url.trim())
  const host = match?.[1]
  return host === undefined ? null : { url: url.trim(), host: host.toLowerCase() }
}

/** The address in what was pasted: many sites give a piece of HTML with a frame in it. */
export function addressIn(pasted: string): string {
  const source = /<iframe\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(pasted)
  const found = source?.[1] ?? source?.[2]
  return found === undefined ? pasted : found.replaceAll('&amp;', '&')
}

/** Whether pages of a host may be embedded. @param allowed host names; `*.example.com` stands for all hosts below it */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  return allowed.some((one) =>
    one.startsWith('*.') ? host.endsWith(one.slice(1)) && host.length > one.length - 1 : host === one,
  )
}
