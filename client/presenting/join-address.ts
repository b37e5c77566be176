/** The address as it is said and typed: without the scheme and without the code, which is entered there. */
export function spokenAddress(joinUrl: string, code: string): string {
  const bare = joinUrl.replace(/^https?:\/\//, '')
  const withoutCode = bare.toUpperCase().endsWith(`/${code.toUpperCase()}`)
    ? bare.slice(0, -code.length - 1)
    : bare
  return withoutCode.replace(/\/$/, '')
}

/** A code of six in two halves, which is how people read it out. */
export function spokenCode(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code
}
