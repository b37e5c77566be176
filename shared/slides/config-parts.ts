import * as z from 'zod/mini'

/** Limits that several kinds share; editors read them to show them before they are hit. */
export const limits = {
  heading: 200,
  body: 1000,
  optionText: 120,
  options: { min: 2, max: 30 },
  url: 500,
  /** A file that is handed out: its bytes, and the characters of its name. */
  handout: { bytes: 25 * 1024 * 1024, name: 120 },
  /** The name of an objection or an interest. */
  signal: 80,
} as const

export const headingSchema = z.string().check(z.maxLength(limits.heading))
export const bodySchema = z.string().check(z.maxLength(limits.body))

/** An uploaded image by its content hash (64 hexadecimal digits), or none. */
export const imageSchema = z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)))

/** The id of an option, a form field or a bullet: unique within its slide. */
export const partIdSchema = z.string().check(z.regex(/^[a-z0-9]{1,12}$/))

/** The id of a stage tag, or none. Which stages there are is the session's business: unknown ones are passed over. */
export const stageTagSchema = z.nullable(z.string().check(z.maxLength(32)))

/** Endings of the names that a handout may have; its content must be what the ending says. */
export const handoutEndings = [
  'pdf',
  'pptx',
  'docx',
  'xlsx',
  'zip',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'gif',
] as const

/** Http or https only: a link with a script in it must never reach a phone. Empty while the deck is being written. */
export const linkPattern = /^(https?:\/\/\S+)?$/
/** For services of others, where names and appointments travel. */
export const secureLinkPattern = /^(https:\/\/\S+)?$/

export const linkSchema = z.string().check(z.maxLength(limits.url), z.regex(linkPattern))
export const secureLinkSchema = z.string().check(z.maxLength(limits.url), z.regex(secureLinkPattern))

/** What the follow-up list calls an objection or an interest; empty: the text of what was picked. */
export const signalSchema = z.string().check(z.maxLength(limits.signal))

export const optionSchema = z.strictObject({
  id: partIdSchema,
  text: z.string().check(z.maxLength(limits.optionText)),
  image: imageSchema,
  stage: stageTagSchema,
})
export type Option = z.infer<typeof optionSchema>

/** What a phone sees of an option. */
export interface PublicOption {
  id: string
  text: string
  image: string | null
}

export const publicOption = ({ id, text, image }: Option): PublicOption => ({ id, text, image })

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The first id of the form `a` … `z`, `a1` … that is not taken yet; needs no randomness. */
export function nextPartId(taken: readonly string[]): string {
  for (let round = 0; ; round++) {
    for (const letter of letters) {
      const id = round === 0 ? letter : `${letter}${round}`
      if (!taken.includes(id)) return id
    }
  }
}

export function distinctIds(parts: readonly { id: string }[]): boolean {
  return new Set(parts.map((part) => part.id)).size === parts.length
}
