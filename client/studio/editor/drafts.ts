import * as z from 'zod/mini'
import type { Deck } from '../../../shared/slides/deck.ts'
import { isKindName } from '../../../shared/slides/slide-kinds.ts'
import { languages } from '../../../shared/text/translate.ts'
import type { KeyValue } from '../../connection/remembered.ts'

/** Edits that have not reached the server yet, as this browser keeps them. */
export interface Draft {
  /** The stored version that they were made on. */
  version: number
  deck: Deck
  /** Epoch milliseconds. */
  at: number
}

const keyOf = (deckId: string): string => `rostrum:studio:draft:${deckId}`

/**
 * Loose on purpose: half-typed values that the server would refuse are part of what must not be lost. Only what would
 * break the page is turned away.
 */
const deckShape = z.object({
  title: z.string(),
  language: z.enum(languages),
  slides: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string().check(z.refine(isKindName)),
      config: z.looseObject({}),
      notes: z.string(),
      rules: z.array(z.looseObject({})),
    }),
  ),
})
const draftSchema = z.object({
  version: z.int(),
  at: z.number(),
  deck: z.custom<Deck>((raw) => deckShape.safeParse(raw).success),
})

/** Keeps unsaved edits through a crash, a closed tab or a login that ran out. */
export interface Drafts {
  /** @returns false where the browser refuses or is full: then only the page holds the edits */
  keep(deckId: string, draft: Draft): boolean
  read(deckId: string): Draft | null
  forget(deckId: string): void
}

export function createDrafts(storage: KeyValue | null): Drafts {
  return {
    keep(deckId, draft) {
      try {
        storage?.setItem(keyOf(deckId), JSON.stringify(draft))
        return storage !== null
      } catch {
        return false
      }
    },
    read(deckId) {
      try {
        const parsed = draftSchema.safeParse(JSON.parse(storage?.getItem(keyOf(deckId)) ?? 'null'))
        return parsed.success ? parsed.data : null
      } catch {
        return null
      }
    },
    forget(deckId) {
      try {
        storage?.removeItem(keyOf(deckId))
      } catch {
        // A storage that may not be touched holds nothing either.
      }
    },
  }
}
