import type { SessionRow, Workspace } from '../../server/store/store.ts'
import { sixStages } from '../../shared/core/funnel/stages.ts'
import { defaultWeights } from '../../shared/core/prospects/intent-score.ts'
import { newSessionState, type SessionState, type SlideProgress } from '../../shared/core/session/state.ts'
import { type Deck, newSlide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'

/** When the sessions of tests begin: 2026-11-23, 12:00 UTC. */
export const testTime = Date.UTC(2026, 10, 23, 12)

let made = 0

/** An id that no other call of this process has given. */
export const uniqueId = (kind: string): string => `${kind}-${String(++made).padStart(6, '0')}`

const codeLetters = '23456789BCDFGHJKMNPQRSTVWXYZ'
function uniqueCode(): string {
  let rest = ++made
  let code = ''
  for (let place = 0; place < 6; place++) {
    code += codeLetters[rest % codeLetters.length]
    rest = Math.floor(rest / codeLetters.length)
  }
  return code
}

/** One slide of each sort that intake treats differently: ids `poll-one`, `quiz-one`, `text-one`, `form-one`, `draw-one`. */
export function buildDeck(overrides: Partial<Deck> = {}): Deck {
  return {
    title: 'Product demo',
    language: 'en',
    settings: newDeckSettings,
    slides: [
      newSlide('title', 'title-one'),
      newSlide('poll', 'poll-one'),
      newSlide('quiz-pick', 'quiz-one'),
      newSlide('open-text', 'text-one'),
      newSlide('lead-form', 'form-one'),
      newSlide('winner-draw', 'draw-one'),
    ],
    ...overrides,
  }
}

export function buildWorkspace(overrides: Partial<Workspace> = {}): Workspace {
  return {
    id: uniqueId('workspace'),
    name: 'Northwind',
    stages: sixStages,
    weights: defaultWeights,
    createdAt: testTime,
    ...overrides,
  }
}

/** A session that shows a slide with this progress. `others` are slides that were shown before. */
export function showing(
  slideId: string,
  progress: SlideProgress,
  others: Record<string, SlideProgress> = {},
): SessionState {
  return {
    ...newSessionState,
    stand: { status: 'showing', slideId },
    slides: { ...others, [slideId]: progress },
    startedAt: testTime,
  }
}

/** Shows `slideId`, which takes answers in `run`, until `closesAt` if given. */
export const openOn = (
  slideId: string,
  run = 1,
  closesAt: number | null = null,
  others: Record<string, SlideProgress> = {},
): SessionState => showing(slideId, { run, phase: 'open', openedAt: testTime, closesAt }, others)

/** A session of six stages on the small deck, with its poll open in run 1. */
export function buildSession(overrides: Partial<SessionRow> = {}): SessionRow {
  return {
    id: uniqueId('session'),
    workspaceId: 'workspace',
    deckId: null,
    code: uniqueCode(),
    title: 'Product demo',
    deck: buildDeck(),
    stages: sixStages,
    state: openOn('poll-one'),
    version: 1,
    rehearsal: false,
    capacity: 10_000,
    createdAt: testTime,
    createdBy: 'member',
    ...overrides,
  }
}
