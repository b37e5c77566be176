/** A domain that nobody can ever have (RFC 2606): the database wants an address, and not everybody has one. */
const nowhere = '@no-address.invalid'

/** The address under which somebody without one is kept. */
export const addressFor = (email: string, prospectId: string): string =>
  email || prospectId.toLowerCase() + nowhere

/** The address as people may see it; empty: there is none. */
export const realAddress = (email: string): string => (email.endsWith(nowhere) ? '' : email)
