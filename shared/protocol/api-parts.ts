import * as z from 'zod/mini'

/** Characters of an e-mail address (RFC 5321, with its errata). */
export const addressLimit = 254

/** Postgres stores no zero character, and nobody types one. */
export const noZero = () => z.refine<string>((text) => !text.includes('\0'))

/** Loose: only a delivered message proves an address. No two parts can match the same text, so it takes linear time. */
const emailPattern = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/
export const emailSchema = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(addressLimit), z.regex(emailPattern), noZero())
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))
