import { createStore, type StoreApi } from 'zustand/vanilla'
import { accept, type Result } from '../../shared/core/result.ts'
import type { AudienceEvents } from '../../shared/protocol/events.ts'
import type { AudiencePace, Reaction } from '../../shared/protocol/feedback.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type {
  AudienceView,
  GameView,
  Me,
  OwnAnswer,
  OwnStanding,
  QuestionView,
  SlideView,
} from '../../shared/protocol/views.ts'
import { type AnswersState, createAnswers, noAnswers } from './audience-answers.ts'
import { createLink, type Link } from './link.ts'
import {
  dispatchEvent,
  type EventHandlers,
  emptyLiveState,
  type LiveState,
  runKey,
  withCounts,
  withEntries,
  withView,
} from './live-state.ts'
import { type KeptReceipt, type KeyValue, type Profile, remember } from './remembered.ts'
import { createSend, type RequestFailure } from './request.ts'
import { type ClientSystem, randomId } from './system.ts'
import type { Connect } from './wire.ts'

/** `waiting`: the room is full; the request is repeated by itself. */
export type JoinState = { step: 'idle' } | { step: 'joining'; waiting: Refusal | null } | { step: 'joined' }

export interface AudienceState extends LiveState<AudienceView>, AnswersState {
  /** The person as they are shown; null: they have not joined. */
  me: Omit<Me, 'answers' | 'hints'> | null
  join: JoinState
  standing: OwnStanding | null
  /** What holds for the whole session's game; null: nothing goes beyond single questions. */
  game: GameView | null
  /** Ids of the questions that this person upvoted, and asked. */
  upvoted: readonly string[]
  asked: readonly string[]
  /** Slides that were shown and still take answers after the presenter has moved on, the latest last. */
  lingering: readonly SlideView[]
  /** The words of the hints that were taken, by `runKey`. */
  hints: Readonly<Record<string, readonly string[]>>
  /** By draw id. */
  receipts: Readonly<Record<string, KeptReceipt>>
}

export interface AudienceStore extends StoreApi<AudienceState> {
  /** Joins, as soon as there is a connection; also by itself after a reload or when the server has forgotten the person. */
  join(profile: Profile, team?: number | null): Promise<Result<null, RequestFailure>>
  /** Chooses a team, once. */
  chooseTeam(team: number): Promise<Result<null, RequestFailure>>
  rename(nickname: string, avatar: number): Promise<Result<null, RequestFailure>>
  /** Keeps the answer on the phone and sends it until the server has decided. */
  answer(slideId: string, run: number, answer: unknown): void
  setDraft(slideId: string, run: number, draft: unknown): void
  /** Takes the next hint of a question. */
  takeHint(slideId: string, run: number): Promise<Result<null, RequestFailure>>
  loadQuestions(): Promise<void>
  ask(text: string, anonymous: boolean): Promise<Result<{ pending: boolean }, RequestFailure>>
  upvote(questionId: string, up: boolean): void
  /** Fleeting: what does not arrive is not sent again. */
  react(reaction: Reaction): void
  setPace(pace: AudiencePace | null): void
  loadStanding(): Promise<void>
  /** Own receipt of a draw that has been locked; kept on the phone. */
  loadReceipt(drawId: string): Promise<void>
  /** The place that this person has won; kept with the receipt. */
  won(drawId: string, place: number): void
  /** The profile that is remembered for this code, for example to fill the join form in. */
  profile(): Profile | null
  /** To be called with the window's `storage` events: another tab of the same person has joined or answered. */
  storageChanged(key: string | null, value: string | null): void
  wake: Link['wake']
  close(): void
}

/** What a phone knows of its session, kept up to date until `close`. Connects at once. */
export function createAudienceStore(options: {
  /** Of the session, in its canonical form. */
  code: string
  /** `localStorage`; null where the browser has none. */
  lasting: KeyValue | null
  /** `sessionStorage`. */
  tab: KeyValue | null
  connect: Connect
  system: ClientSystem
}): AudienceStore {
  const { system } = options
  const remembered = remember(options)
  const store = createStore<AudienceState>(() => ({
    ...emptyLiveState,
    ...noAnswers,
    me: null,
    join: { step: 'idle' },
    standing: null,
    game: null,
    upvoted: [],
    asked: [],
    hints: {},
    lingering: remembered.lingering(),
    receipts: remembered.receipts(),
  }))
  const apply = (change: (state: AudienceState) => Partial<AudienceState>) => store.setState(change)
  /** The server knows the participant on this connection. */
  let known = false
  let joining: Promise<Result<null, RequestFailure>> | null = null
  /** Of a question whose acknowledgement is missing: asking the same again must not make two. */
  let lastAsked: { questionId: string; text: string; anonymous: boolean } | null = null

  /** @param answers those that the server has; null: it has not said. */
  function identified(me: Omit<Me, 'answers' | 'hints'>, answers: Record<string, OwnAnswer> | null) {
    const before = remembered.person().participantId
    // The code has come to another session, or the server has lost the participant: old answers are not of this one.
    if (before !== null && before !== me.participantId) {
      answering.forgetAll()
      remembered.forgetActs()
      apply(() => ({ lingering: [], receipts: {}, hints: {} }))
    }
    remembered.setParticipantId(me.participantId)
    known = true
    apply(() => ({ me, join: { step: 'joined' } }))
    answering.identified(answers)
  }

  function joinAs(profile: Profile, team: number | null = null): Promise<Result<null, RequestFailure>> {
    if (joining) return joining
    remembered.setProfile(profile)
    apply(() => ({ join: { step: 'joining', waiting: null } }))
    const { nickname, avatar, language, channel } = profile
    joining = send(
      'session:join',
      { nickname, avatar, language, channel, ...(team === null ? {} : { team }) },
      {
        withinMs: Number.POSITIVE_INFINITY,
        onWait: (waiting) => apply(() => ({ join: { step: 'joining', waiting } })),
      },
    ).then((result): Result<null, RequestFailure> => {
      joining = null
      if (!result.ok) {
        if (result.refusal.kind === 'removed') link.refuse(result.refusal)
        apply(() => ({ join: { step: 'idle' }, me: null }))
        return result
      }
      const { me } = store.getState()
      // Who comes in again after the server has lost a connection is who they were; who is new is not out.
      identified({ out: false, ...me, ...result.value, nickname, avatar }, null)
      return accept(null)
    })
    return joining
  }

  function seen(view: AudienceView, fresh: boolean) {
    apply((state) => {
      const change = withView(state, view, system.now(), fresh)
      const slide = change.view?.slide
      if (!slide?.lingers) return change
      return { ...change, lingering: [...state.lingering.filter(({ id }) => id !== slide.id), slide] }
    })
    if (view.slide?.lingers) remembered.keepLingering(store.getState().lingering)
  }

  function keepReceipt(drawId: string, kept: KeptReceipt) {
    remembered.keepReceipt(drawId, kept)
    apply(({ receipts }) => ({ receipts: { ...receipts, [drawId]: kept } }))
  }

  const handlers: EventHandlers<AudienceEvents> = {
    'session:welcomed': ({ view, me, game, counts, entries }) => {
      known = me !== null
      apply(() => ({ game }))
      seen(view, true)
      apply((state) => ({
        ...withCounts(state, counts),
        ...withEntries(state, entries),
      }))
      link.welcomed()
      if (me) {
        const { answers, hints, ...person } = me
        identified(person, answers)
        const byRun = Object.entries(hints).map(([slideId, own]) => [runKey(slideId, own.run), own.texts])
        apply(() => ({ hints: Object.fromEntries(byRun) }))
        return
      }
      const { profile } = remembered.person()
      if (profile && view.status !== 'ended') void joinAs(profile)
      else if (!joining) apply(() => ({ me: null, join: { step: 'idle' } }))
    },
    'session:changed': (view) => seen(view, false),
    'counts:changed': (counts) => apply((state) => withCounts(state, counts)),
    'entries:changed': (entries) => apply((state) => withEntries(state, entries)),
    // Nobody else hears of the own questions that wait.
    'questions:changed': ({ questions }) =>
      apply((state) => ({ questions: withWaiting(questions, state.questions) })),
    'question:rejected': ({ questionId }) =>
      apply(({ questions }) => ({
        questions: questions.filter(({ id, pending }) => id !== questionId || !pending),
      })),
    'team:changed': ({ team }) => apply(({ me }) => (me ? { me: { ...me, team } } : {})),
    'participant:removed': () => link.refuse({ kind: 'removed' }),
    // The connection itself has acknowledged it.
    'clock:pinged': () => {},
    'server:draining': () => link.drain(),
  }

  const link = createLink({
    handshake: {
      role: 'participant',
      protocol: protocolVersion,
      code: options.code,
      token: remembered.token,
    },
    connect: options.connect,
    system,
    onEvent: (name, payload) => dispatchEvent(handlers, name, payload),
    onState: (connection) => {
      if (connection.status !== 'live') known = false
      store.setState({ connection })
    },
  })
  const send = createSend(link, system)
  const answering = createAnswers({
    remembered,
    system,
    apply,
    read: store.getState,
    link,
    isKnown: () => known,
    onUnknown: () => {
      known = false
      const { profile } = remembered.person()
      if (profile) void joinAs(profile)
    },
    onRemoved: (refusal) => link.refuse(refusal),
  })

  return {
    ...store,
    join: joinAs,
    rename: async (nickname, avatar) => {
      const result = await send('participant:rename', { nickname, avatar })
      if (!result.ok) return result
      const { profile } = remembered.person()
      if (profile) remembered.setProfile({ ...profile, nickname, avatar })
      apply(({ me }) => (me ? { me: { ...me, nickname, avatar } } : {}))
      return accept(null)
    },
    chooseTeam: async (team) => {
      const result = await send('participant:choose-team', { team })
      if (!result.ok) return result
      apply(({ me }) => (me ? { me: { ...me, team } } : {}))
      return accept(null)
    },
    answer: answering.answer,
    setDraft: answering.setDraft,
    takeHint: async (slideId, run) => {
      const key = runKey(slideId, run)
      const taken = store.getState().hints[key] ?? []
      const result = await send('hint:take', { slideId, run, hint: taken.length + 1 })
      if (!result.ok) return result
      apply(({ hints }) => ({ hints: { ...hints, [key]: [...taken, result.value.text] } }))
      return accept(null)
    },
    loadQuestions: async () => {
      const result = await send('question:list', {})
      if (result.ok) {
        const { questions, upvoted, own } = result.value
        apply(() => ({ questions, upvoted, asked: own }))
      }
    },
    ask: async (text, anonymous) => {
      const isRepeat = lastAsked?.text === text && lastAsked.anonymous === anonymous
      const question =
        isRepeat && lastAsked ? lastAsked : { questionId: randomId(system, 16), text, anonymous }
      lastAsked = question
      const result = await send('question:ask', question)
      if (!result.ok && result.refusal.kind === 'no-answer') return result
      lastAsked = null
      if (!result.ok) return result
      const { pending } = result.value
      apply(({ asked, questions }) => ({
        asked: [...asked, question.questionId],
        ...(pending && { questions: [...questions, waitingQuestion(question, system.now())] }),
      }))
      return accept({ pending })
    },
    upvote: (questionId, up) => {
      const without = (ids: readonly string[]) => ids.filter((id) => id !== questionId)
      const mark = (on: boolean) =>
        apply(({ upvoted }) => ({ upvoted: on ? [...without(upvoted), questionId] : without(upvoted) }))
      mark(up)
      void send('question:upvote', { questionId, up }).then((result) => {
        if (!result.ok) mark(!up)
      })
    },
    react: (reaction) => void send('reaction:send', { reaction }),
    setPace: (pace) => void send('pace:set', { pace }),
    loadStanding: async () => {
      const result = await send('participant:standing', {})
      if (!result.ok) return
      const { out } = result.value
      apply(({ me }) => ({ standing: result.value, me: me && { ...me, out } }))
      answering.scored(result.value.points)
    },
    loadReceipt: async (drawId) => {
      const result = await send('draw:receipt', { drawId })
      if (result.ok) keepReceipt(drawId, result.value)
    },
    won: (drawId, place) => {
      const kept = store.getState().receipts[drawId]
      if (kept && kept.place !== place) keepReceipt(drawId, { ...kept, place })
    },
    profile: () => remembered.person().profile,
    storageChanged: (key, value) => {
      const kept = remembered.readAnswer(key, value)
      if (kept) answering.keptElsewhere(kept)
      const { participantId, profile } = remembered.person()
      const { connection, me, view } = store.getState()
      // Another tab of the same person has joined: this one need not ask.
      const joinedElsewhere = participantId !== null && profile && !me && view?.status !== 'ended'
      if (joinedElsewhere && connection.status === 'live') void joinAs(profile)
    },
    wake: link.wake,
    close: link.close,
  }
}

/** A list that came for everybody, with the own questions that wait for approval. */
function withWaiting(told: readonly QuestionView[], known: readonly QuestionView[]): QuestionView[] {
  const ids = new Set(told.map(({ id }) => id))
  return [...told, ...known.filter(({ id, pending }) => pending && !ids.has(id))]
}

/** The own question as it is listed until the server tells of it. */
const waitingQuestion = (
  { questionId, text }: { questionId: string; text: string },
  at: number,
): QuestionView => ({
  ...{ id: questionId, text, nickname: '', avatar: 0, upvotes: 0, at },
  ...{ answered: false, answer: '', hidden: true, pending: true },
})
