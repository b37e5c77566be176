/** What canonical JSON can carry: plain JSON values, without `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Whether a text has no lone surrogate, which UTF-8 cannot carry: two such texts would have the same bytes. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/**
 * The one text of a JSON value: keys sorted by UTF-16 code unit, no white space, numbers and escapes as ECMAScript
 * writes them (RFC 8785). Throws on a number that JSON lacks, a lone surrogate, or a value outside `Json`.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) throw new TypeError('canonical JSON has no lone surrogates')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`)
    return JSON.stringify(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON has no ${typeof value}`)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(',')}}`
}

/** `Array.isArray` alone does not narrow a readonly array. */
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
