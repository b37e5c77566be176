import type { SessionState } from '../../shared/core/session/state.ts'
import type { NamedSignal } from '../../shared/protocol/api.ts'
import type { Deck, SlideOf } from '../../shared/slides/deck.ts'
import type { Signals } from '../../shared/slides/slide-kind.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { SessionRow, Store } from '../store/store.ts'

/** What was answered where; the same for one person's answer and for many equal ones. */
interface Given {
  slideId: string
  run: number
  /** JSON, as it is stored. */
  answer: string
}

/** What one person's answers say of them, each once, in the order of the deck. Only current runs: what was reset no longer counts. */
export function signalsOf(
  given: readonly Given[],
  { deck, state }: Pick<SessionRow, 'deck' | 'state'>,
): Signals {
  const found = deck.slides.flatMap((slide) =>
    given
      .filter(({ slideId, run }) => slideId === slide.id && state.slides[slideId]?.run === run)
      .map(({ answer }) => slideSignals(slide, answer)),
  )
  return {
    objections: [...new Set(found.flatMap(({ objections }) => objections))],
    interests: [...new Set(found.flatMap(({ interests }) => interests))],
  }
}

/** How often each objection and interest was named in a session, the most frequent first. Once for each answer that says so. */
export async function sessionSignals(
  store: Store,
  { id, deck, state }: Pick<SessionRow, 'id' | 'deck' | 'state'>,
): Promise<{ objections: NamedSignal[]; interests: NamedSignal[] }> {
  const telling = shownTelling(deck, state)
  if (telling.length === 0) return { objections: [], interests: [] }
  const objections = new Map<string, number>()
  const interests = new Map<string, number>()
  for (const { slideId, run, answer, times } of await store.reports.equalAnswers(id, telling)) {
    const slide = deck.slides.find((candidate) => candidate.id === slideId)
    if (!slide || state.slides[slideId]?.run !== run) continue
    const signals = slideSignals(slide, answer)
    for (const text of signals.objections) objections.set(text, (objections.get(text) ?? 0) + times)
    for (const text of signals.interests) interests.set(text, (interests.get(text) ?? 0) + times)
  }
  return { objections: named(objections), interests: named(interests) }
}

/** Ids of shown slides whose kind says anything of people. */
const shownTelling = (deck: Deck, state: SessionState): string[] =>
  deck.slides.flatMap(({ id, kind }) =>
    state.slides[id] !== undefined && slideKinds[kind].signals !== undefined ? [id] : [],
  )

const named = (counts: ReadonlyMap<string, number>): NamedSignal[] =>
  [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))

function slideSignals<Name extends KindName>(slide: SlideOf<Name>, answer: string): Signals {
  const kind = slideKinds[slide.kind]
  if (!kind.signals || !kind.answerSchema) return { objections: [], interests: [] }
  // What was stored once fitted the schema; it may come from an older release.
  const parsed = kind.answerSchema.safeParse(JSON.parse(answer))
  return parsed.success ? kind.signals(parsed.data, slide.config) : { objections: [], interests: [] }
}
