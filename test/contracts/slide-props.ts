import fc from 'fast-check'
import { addCounts, type Counts } from '../../shared/core/counts.ts'
import { sixStages } from '../../shared/core/funnel/stages.ts'
import type { SlidePhase } from '../../shared/core/session/state.ts'
import type {
  DrawView,
  EntryView,
  OwnStanding,
  QuestionView,
  SpinnerView,
  StandingsView,
} from '../../shared/protocol/views.ts'
import { newSlide } from '../../shared/slides/deck.ts'
import { type KindName, type KindShapes, slideKinds } from '../../shared/slides/slide-kinds.ts'
import type {
  AudienceProps,
  EditorProps,
  ResultsProps,
  ScreenProps,
} from '../../shared/slides/view-props.tsx'
import { slideSamples } from './slide-samples.ts'

/** A slide with answers, from which the props of its views are made. */
export interface AnsweredSlide<Name extends KindName> {
  name: Name
  config: KindShapes[Name]['config']
  answers: readonly KindShapes[Name]['answer'][]
  counts: Counts
  responses: number
}

/** A filled slide of a kind with so many responses; the same seed gives the same slide. */
export function answeredSlide<Name extends KindName>(
  name: Name,
  responses: number,
  seed = 7,
): AnsweredSlide<Name> {
  const sample = slideSamples[name]
  const [config = slideKinds[name].newConfig()] = fc.sample(sample.config, { numRuns: 1, seed })
  // Five thousand different answers show no more than fifty, each given a hundred times.
  const different = sample.answer === null ? [] : fc.sample(sample.answer(config), { numRuns: 50, seed })
  const answers = Array.from({ length: responses }, (_, index) => different[index % different.length]).filter(
    (answer) => answer !== undefined,
  )
  const counts = answers.reduce<Counts>(
    (sum, answer) => addCounts(sum, slideKinds[name].count(answer, config)),
    {},
  )
  return { name, config, answers, counts, responses: answers.length }
}

export const blankSlide = <Name extends KindName>(name: Name): AnsweredSlide<Name> => ({
  name,
  config: slideKinds[name].newConfig(),
  answers: [],
  counts: {},
  responses: 0,
})

function entriesOf<Name extends KindName>({ name, answers }: AnsweredSlide<Name>): EntryView[] {
  const { entry } = slideKinds[name]
  if (!entry) return []
  return answers
    .map((answer) => entry(answer))
    .filter((text) => text !== null)
    .slice(0, 200)
    .map((text, index) => ({
      participantId: `participant-${index}`,
      text,
      nickname: `Қатысушы ${index}`,
      at: 1_700_000_000_000 - index,
      hidden: index % 17 === 3,
    }))
}

export const someQuestions: readonly QuestionView[] = Array.from({ length: 12 }, (_, index) => ({
  id: `question-${index}`,
  text: `Бағасы қанша болады? ${index}`,
  nickname: index % 3 === 0 ? '' : `Айгүл ${index}`,
  avatar: index,
  upvotes: 12 - index,
  answered: index === 4,
  hidden: false,
  answer: '',
  pending: false,
  at: 1_700_000_000_000 + index,
}))

export const someStandings: StandingsView = {
  players: 5000,
  left: 1200,
  teams: ['Жолбарыстар', 'Foxes', 'Ёжики'].map((name, team) => ({
    ...{ team, name, rank: team + 1, score: 9000 - team * 10, members: 12 },
  })),
  rows: Array.from({ length: 50 }, (_, index) => ({
    rank: index + 1,
    nickname: `Ойыншы ${index}`,
    avatar: index % 24,
    score: 5000 - index * 10,
    moved: (index % 5) - 2,
    team: index % 3,
    out: index > 40,
  })),
}

/** The standing of somebody in no team, alone on the board. */
export const buildStanding = (overrides: Partial<OwnStanding> = {}): OwnStanding => ({
  ...{ score: 0, rank: 1, players: 1, points: {}, moved: null, out: false, around: [], team: null },
  ...overrides,
})

/** A wheel that was spun long ago. */
export const someSpinner: SpinnerView = {
  names: ['Айгүл', 'Boris', 'Clara', 'Айгүл'],
  slices: 4,
  entries: 3,
  spin: { slice: 2, stop: 0.4, drawnAt: 1_700_000_000_000, name: 'Clara' },
  before: [
    { name: 'Ёжик', at: 1_699_999_000_000, round: 1 },
    { name: 'Dana', at: 1_699_998_000_000, round: 1 },
  ],
}

export const openDraw: DrawView = {
  drawId: 'draw-1',
  slideId: 'slide-1',
  phase: 'open',
  tier: 'C',
  commitment: 'c'.repeat(64),
  entries: null,
  joined: null,
  root: null,
  winners: [],
  wheel: null,
}

export function plainAudienceProps<Name extends KindName>(
  slide: AnsweredSlide<Name>,
  phase: SlidePhase['phase'],
  overrides: Partial<AudienceProps<Name>> = {},
): AudienceProps<Name> {
  const kind = slideKinds[slide.name]
  const revealed = phase === 'revealed' ? kind.revealedConfig(slide.config) : null
  const answer = slide.answers[0]
  return {
    config: revealed ?? kind.publicConfig(slide.config),
    revealed,
    phase,
    own:
      answer === undefined || phase === 'ready'
        ? null
        : { run: 1, revision: 1, answer, points: revealed === null ? null : 0, elapsedMs: 1200 },
    draft: null,
    onDraft: () => undefined,
    onAnswer: () => undefined,
    sendState: answer === undefined ? 'none' : 'saved',
    counts: phase === 'closed' || phase === 'revealed' ? slide.counts : null,
    before: null,
    responses: slide.responses,
    entries: phase === 'closed' ? entriesOf(slide) : [],
    ownPoints: revealed === null ? null : 0,
    standing: buildStanding({ score: 1200, rank: 3, players: 40, points: { 'slide-1': 850 } }),
    questions: {
      questions: someQuestions,
      upvoted: ['question-1'],
      own: ['question-2'],
      anonymous: true,
      pinned: 'question-1',
      ask: () => Promise.resolve({ ok: true, pending: false }),
      upvote: () => undefined,
    },
    hints: { taken: [], take: () => Promise.resolve({ ok: true }) },
    draw: slide.name === 'winner-draw' ? openDraw : null,
    spinner: slide.name === 'spinner' ? someSpinner : null,
    drawPlace: 'unknown',
    openedAt: null,
    closesAt: null,
    pausedAt: null,
    timeLimitMs: null,
    clockOffsetMs: 0,
    ...overrides,
  }
}

export function screenProps<Name extends KindName>(
  slide: AnsweredSlide<Name>,
  phase: SlidePhase['phase'],
  overrides: Partial<ScreenProps<Name>> = {},
): ScreenProps<Name> {
  const kind = slideKinds[slide.name]
  const revealed = phase === 'revealed' ? kind.revealedConfig(slide.config) : null
  return {
    config: revealed ?? kind.publicConfig(slide.config),
    revealed,
    phase,
    counts: kind.hasKey && phase !== 'revealed' ? null : slide.counts,
    before: null,
    responses: slide.responses,
    entries: entriesOf(slide),
    standings: someStandings,
    questions: someQuestions,
    draw: slide.name === 'winner-draw' ? openDraw : null,
    spinner: slide.name === 'spinner' ? someSpinner : null,
    still: false,
    openedAt: null,
    closesAt: null,
    pausedAt: null,
    timeLimitMs: null,
    clockOffsetMs: 0,
    ...overrides,
  }
}

export function plainEditorProps<Name extends KindName>(
  slide: AnsweredSlide<Name>,
  overrides: Partial<EditorProps<Name>> = {},
): EditorProps<Name> {
  return {
    config: slide.config,
    onChange: () => undefined,
    stages: sixStages,
    slides: [newSlide('poll', 'poll-1'), newSlide('lead-form', 'form-1')],
    upload: () => Promise.resolve('f'.repeat(64)),
    embedHosts: ['docs.google.com', '*.example.kz'],
    uploadFile: () => Promise.resolve({ hash: 'e'.repeat(64), name: 'Баға.pdf', bytes: 48_000 }),
    ...overrides,
  }
}

export function resultsProps<Name extends KindName>(slide: AnsweredSlide<Name>): ResultsProps<Name> {
  return {
    slide: { ...newSlide(slide.name, 'slide-1'), config: slide.config },
    counts: slide.counts,
    before: null,
    responses: slide.responses,
    entries: entriesOf(slide),
    standings: someStandings,
    questions: someQuestions,
    draw: slide.name === 'winner-draw' ? openDraw : null,
    spins: someSpinner.before,
    stages: sixStages,
  }
}
