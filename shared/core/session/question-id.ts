import * as z from 'zod/mini'

/** Made by the phone from 128 random bits; the same id on every retry makes asking safe to repeat. */
export const questionIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,32}$/))
