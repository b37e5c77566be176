import { type SettledQuestion, settle } from '../../shared/core/scoring/settle.ts'
import type { Act } from '../../shared/core/session/acts.ts'
import { revealedRuns } from '../../shared/core/session/state.ts'
import { type Deck, isScoredSlide, type SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { Deps } from '../deps.ts'
import type { SessionRow } from '../store/store.ts'
import { newId } from '../system/random.ts'
import type { Taken } from './intake.ts'

/** Awards that are handed to intake at a time: live answers of other sessions go in between. */
const pieceSize = 200
/** Sessions whose last settlement is remembered. */
const maxSessions = 500

interface Settled {
  /** What was settled; another key means that there is more. */
  key: string
  done: Promise<void>
}

/**
 * Settles what only a reveal can: points by order, streaks, survivors. What has been settled is not stored but found again
 * from the answers, so whoever needs standings asks for it first, and a settlement that a crash has cut short is finished
 * then. It may run twice, also on two nodes at once: awards are final values.
 */
export class Settlements {
  readonly #deps: Pick<Deps, 'store' | 'clock' | 'random' | 'log'>
  readonly #submit: (act: Act) => Promise<Taken>
  readonly #onSettled: (sessionId: string) => void
  readonly #last = new Map<string, Settled>()

  constructor(
    deps: Pick<Deps, 'store' | 'clock' | 'random' | 'log'>,
    submit: (act: Act) => Promise<Taken>,
    onSettled: (sessionId: string) => void,
  ) {
    this.#deps = deps
    this.#submit = submit
    this.#onSettled = onSettled
  }

  /** Resolves when everything that has been revealed in `row` is settled. A failure is logged, and the next call tries again. */
  async ensure(row: SessionRow): Promise<void> {
    if (!needsSettling(row.deck)) return
    const key = JSON.stringify(revealedRuns(row.state))
    const last = this.#last.get(row.id)
    if (last?.key === key) return last.done
    if (last === undefined && key === '[]') return
    const done = (last?.done ?? Promise.resolve()).then(() => this.#settle(row))
    const entry = {
      key,
      done: done.catch((error: unknown) => {
        this.#deps.log.error({ err: error, sessionId: row.id }, 'points could not be settled')
        if (this.#last.get(row.id) === entry) this.#last.delete(row.id)
      }),
    }
    this.#last.delete(row.id)
    this.#last.set(row.id, entry)
    const oldest = this.#last.keys().next().value
    if (this.#last.size > maxSessions && oldest !== undefined) this.#last.delete(oldest)
    return entry.done
  }

  async #settle(row: SessionRow): Promise<void> {
    const { participants } = this.#deps.store
    const [players, answers] = await Promise.all([
      participants.players(row.id),
      participants.scoredAnswers(row.id),
    ])
    const awards = settle({ rules: row.deck.settings.quiz, questions: questionsOf(row), players, answers })
    if (awards.length === 0) return
    const at = this.#deps.clock.now()
    for (let from = 0; from < awards.length; from += pieceSize) {
      const taken = await Promise.all(
        awards.slice(from, from + pieceSize).map((award) =>
          this.#submit({
            ...award,
            type: 'award',
            actId: newId(this.#deps.random),
            sessionId: row.id,
            at,
          }),
        ),
      )
      const failed = taken.find((result) => !result.ok && result.refusal.kind === 'busy')
      if (failed) throw new Error('intake is busy')
    }
    this.#onSettled(row.id)
  }
}

/** Whether anything in a deck waits for the reveal to be counted. */
export function needsSettling({ settings, slides }: Deck): boolean {
  if (settings.quiz.streakBonus > 0 || settings.quiz.survivor) return slides.some(isScoredSlide)
  return slides.some((slide) => scoringOf(slide)?.points.policy === 'order')
}

const scoringOf = <Name extends KindName>(slide: SlideOf<Name>) =>
  slideKinds[slide.kind].scoring?.(slide.config)

function questionsOf({ state, deck }: SessionRow): SettledQuestion[] {
  return revealedRuns(state).flatMap(({ slideId, run, at }) => {
    const slide = deck.slides.find((candidate) => candidate.id === slideId)
    const scoring = slide && scoringOf(slide)
    if (!slide || !scoring) return []
    const limitMs = slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000
    return [{ slideId, run, scoring, limitMs, openedAt: at }]
  })
}
