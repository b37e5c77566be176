import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { AudienceView, OwnAnswer } from '../../shared/protocol/views.ts'
import type { Link } from './link.ts'
import { runKey } from './live-state.ts'
import { createOutbox, type WaitingAnswer } from './outbox.ts'
import type { KeptAnswer, Remembered } from './remembered.ts'
import { sendOnce } from './request.ts'
import { type ClientSystem, randomId } from './system.ts'

/** Own answers and what is still being written, all by `runKey`. */
export interface AnswersState {
  /** Acknowledged by the server. */
  answers: Readonly<Record<string, OwnAnswer>>
  /** Given and not acknowledged. */
  waiting: Readonly<Record<string, WaitingAnswer>>
  /** Why the latest answer was refused for good. */
  refused: Readonly<Record<string, Refusal>>
  drafts: Readonly<Record<string, unknown>>
}

export const noAnswers = {
  answers: {},
  waiting: {},
  refused: {},
  drafts: {},
} as const satisfies AnswersState

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => {
  const { [key]: _gone, ...rest } = record
  return rest
}

/** The latest answer as given, acknowledged or not; null: none. */
export function ownAnswer(state: AnswersState, slideId: string, run: number): OwnAnswer | null {
  const key = runKey(slideId, run)
  const waiting = state.waiting[key]
  if (!waiting) return state.answers[key] ?? null
  return { run, revision: waiting.revision, answer: waiting.answer, points: null, elapsedMs: 0 }
}

export interface Answers {
  answer(slideId: string, run: number, answer: unknown): void
  setDraft(slideId: string, run: number, draft: unknown): void
  /** The server knows the participant: waiting answers can be sent. `answers`: those that it has, if it has said so. */
  identified(answers: Readonly<Record<string, OwnAnswer>> | null): void
  /** Points by slide id, of current runs. */
  scored(points: Readonly<Record<string, number>>): void
  keptElsewhere(kept: KeptAnswer): void
  forgetAll(): void
}

/** Own answers: kept on the phone before they are sent, and until the server has decided. */
export function createAnswers(options: {
  remembered: Remembered
  system: ClientSystem
  read(): AnswersState & { view: AudienceView | null }
  apply(change: (state: AnswersState) => Partial<AnswersState>): void
  link: Link
  /** The server knows the participant on this connection. */
  isKnown(): boolean
  onUnknown(): void
  onRemoved(refusal: Refusal): void
}): Answers {
  const { remembered, system, link, apply, read } = options
  /** Drafts of answers that are under way: they come back if the answer is refused. */
  const sentDrafts = new Map<string, unknown>()

  const outbox = createOutbox({
    system,
    isReady: () => link.state().status === 'live' && options.isKnown(),
    deliver: ({ slideId, run, responseId, revision, answer }) =>
      sendOnce(link, 'response:submit', { responseId, slideId, run, revision, answer }),
    onTimeout: () => link.suspect(),
    onNotJoined: options.onUnknown,
    onAcknowledged: (answer, elapsedMs) => acknowledged(answer, elapsedMs),
    onRefused: (answer, refusal) => {
      refusedFor(answer, refusal)
      if (refusal.kind === 'removed') options.onRemoved(refusal)
    },
  })

  function acknowledged(answer: WaitingAnswer, elapsedMs: number) {
    const { slideId, run, responseId, revision } = answer
    const key = runKey(slideId, run)
    const isLatest = read().waiting[key]?.responseId === responseId
    const before = read().answers[key]
    const isOvertaken = before !== undefined && before.revision > revision
    apply((state) => ({
      answers: isOvertaken
        ? state.answers
        : { ...state.answers, [key]: { run, revision, answer: answer.answer, points: null, elapsedMs } },
      ...(isLatest && { waiting: without(state.waiting, key) }),
    }))
    if (!isLatest) return
    sentDrafts.delete(key)
    if (read().drafts[key] === undefined) remembered.keepDraft(slideId, run, undefined)
    if (isOvertaken) remembered.forgetAnswer(slideId, run)
    else remembered.keepAnswer({ ...answer, state: 'acknowledged', elapsedMs })
  }

  function refusedFor(answer: WaitingAnswer, refusal: Refusal) {
    const { slideId, run, responseId } = answer
    const key = runKey(slideId, run)
    if (read().waiting[key]?.responseId !== responseId) return
    remembered.forgetAnswer(slideId, run)
    const draft = read().drafts[key] ?? sentDrafts.get(key)
    sentDrafts.delete(key)
    apply((state) => ({
      waiting: without(state.waiting, key),
      refused: { ...state.refused, [key]: refusal },
      ...(draft !== undefined && { drafts: { ...state.drafts, [key]: draft } }),
    }))
  }

  function hold(kept: KeptAnswer) {
    const { slideId, run, responseId, revision, answer } = kept
    const key = runKey(slideId, run)
    const waiting = { slideId, run, responseId, revision, answer }
    apply((state) => ({
      waiting: { ...state.waiting, [key]: waiting },
      refused: without(state.refused, key),
    }))
    outbox.put(key, waiting)
  }

  /** What an earlier page, or another tab, has left. */
  function restore() {
    for (const kept of remembered.answers()) {
      if (kept.state === 'waiting') hold(kept)
      else own(kept)
    }
    for (const { slideId, run, draft } of remembered.drafts()) {
      const key = runKey(slideId, run)
      if (read().waiting[key]) sentDrafts.set(key, draft)
      else apply((state) => ({ drafts: { ...state.drafts, [key]: draft } }))
    }
  }

  function own({ slideId, run, revision, answer, elapsedMs }: KeptAnswer) {
    const own = { run, revision, answer, points: null, elapsedMs }
    apply((state) => ({ answers: { ...state.answers, [runKey(slideId, run)]: own } }))
  }

  restore()

  return {
    answer: (slideId, run, answer) => {
      const key = runKey(slideId, run)
      const { answers, waiting, drafts } = read()
      const revision = Math.max(answers[key]?.revision ?? 0, waiting[key]?.revision ?? 0) + 1
      const kept: KeptAnswer = {
        slideId,
        run,
        responseId: randomId(system, 16),
        revision,
        answer,
        state: 'waiting',
        elapsedMs: 0,
      }
      if (drafts[key] !== undefined) sentDrafts.set(key, drafts[key])
      remembered.keepAnswer(kept)
      // Its stored copy stays until the server has decided: after a reload too, a refused answer can be mended.
      apply((state) => ({ drafts: without(state.drafts, key) }))
      hold(kept)
    },
    setDraft: (slideId, run, draft) => {
      const key = runKey(slideId, run)
      remembered.keepDraft(slideId, run, draft ?? undefined)
      apply((state) => ({
        drafts:
          draft === undefined || draft === null
            ? without(state.drafts, key)
            : { ...state.drafts, [key]: draft },
      }))
    },
    identified: (answers) => {
      if (answers) {
        const byRun = Object.entries(answers).map(([slideId, own]) => [runKey(slideId, own.run), own])
        apply(() => ({ answers: Object.fromEntries(byRun) }))
      }
      outbox.flush()
    },
    scored: (points) => {
      apply((state) => ({
        answers: Object.fromEntries(
          Object.entries(state.answers).map(([key, own]) => {
            const scored = points[key.slice(0, key.lastIndexOf(':'))]
            return [key, scored === undefined ? own : { ...own, points: scored }]
          }),
        ),
      }))
    },
    keptElsewhere: (kept) => {
      const key = runKey(kept.slideId, kept.run)
      const { answers, waiting } = read()
      const known = Math.max(answers[key]?.revision ?? 0, waiting[key]?.revision ?? 0)
      if (kept.revision < known) return
      if (kept.state === 'waiting') {
        if (kept.revision > known) hold(kept)
        return
      }
      outbox.drop(key)
      own(kept)
      apply((state) => ({ waiting: without(state.waiting, key) }))
    },
    forgetAll: () => {
      for (const key of Object.keys(read().waiting)) outbox.drop(key)
      apply(() => ({ ...noAnswers, drafts: read().drafts }))
    },
  }
}
