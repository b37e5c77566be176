import { sixStages } from '../../../shared/core/funnel/stages.ts'
import type {
  ConsoleDeck,
  ConsoleView,
  ModeratedQuestion,
  MoveView,
  ParticipantRow,
} from '../../../shared/protocol/views.ts'
import { type Deck, newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'

const at = 1_000_000

const pollWith = (id: string, question: string): Slide => {
  const slide = newSlide('poll', id)
  return { ...slide, config: { ...slide.config, question } }
}

const drawOf = (id: string): Slide => {
  const slide = newSlide('winner-draw', id)
  return { ...slide, config: { ...slide.config, prize: 'A trophy', winners: 2 } }
}

/** A title, a live poll, a quiz question, an open text, a leaderboard and a draw. */
export function buildDeck(overrides: Partial<Deck> = {}): Deck {
  const quiz = newSlide('quiz-pick', 'slide-quiz')
  return {
    title: 'The funnel',
    language: 'en',
    settings: newDeckSettings,
    slides: [
      newSlide('title', 'slide-title'),
      { ...pollWith('slide-poll', 'What slows you down?'), notes: 'Wait for hands.' },
      { ...quiz, config: { ...quiz.config, question: 'How many decide?' } },
      newSlide('open-text', 'slide-open'),
      newSlide('leaderboard', 'slide-board'),
      drawOf('slide-draw'),
    ],
    ...overrides,
  }
}

export function buildConsoleDeck(overrides: Partial<ConsoleDeck> = {}): ConsoleDeck {
  return { deck: buildDeck(), stages: sixStages, screenUrl: '/screen/session-1', ...overrides }
}

/** In the lobby, unless a slide is named. */
export function buildConsoleView(overrides: Partial<ConsoleView> = {}): ConsoleView {
  return {
    rehearsal: false,
    feedback: { reactions: true, pace: true },
    version: 5,
    sentAt: at,
    title: 'The funnel',
    language: 'en',
    status: 'lobby',
    slide: null,
    slideCount: 6,
    lobbyText: '',
    blackout: false,
    pinnedQuestion: null,
    questions: { panel: true, anonymous: true, approveFirst: false },
    draw: null,
    spinner: null,
    code: 'K7M2PX',
    joinUrl: 'http://192.168.1.24:3000/j/K7M2PX',
    joinPanel: false,
    standings: null,
    left: null,
    spotlight: null,
    transitions: true,
    spotlit: null,
    frozen: null,
    holdResults: false,
    startedAt: null,
    slides: {},
    ...overrides,
  }
}

/** Shows a slide of `buildDeck`, open where it takes answers. */
export function viewOf(slideId: string, overrides: Partial<ConsoleView> = {}): ConsoleView {
  const { slides } = buildDeck()
  const index = slides.findIndex((slide) => slide.id === slideId)
  const slide = slides[index]
  if (!slide) throw new Error(`the deck has no ${slideId}`)
  const progress =
    slideKinds[slide.kind].opening === 'on-show'
      ? { run: 1, phase: 'open' as const, openedAt: at, closesAt: null }
      : { run: 1, phase: 'ready' as const }
  return buildConsoleView({
    status: 'showing',
    startedAt: at,
    slide: {
      id: slide.id,
      kind: slide.kind,
      config: slide.config,
      revealed: false,
      progress,
      timeLimitMs: null,
      showsResults: true,
      index,
      lingers: false,
      scored: false,
      hasOwnClock: slideKinds[slide.kind].group === 'quiz',
    },
    slides: { [slide.id]: progress },
    ...overrides,
  })
}

export function buildMove(overrides: Partial<MoveView> = {}): MoveView {
  return {
    id: 'move-1',
    participantId: 'person-1',
    nickname: 'Aigerim',
    company: 'Steppe Logistics',
    from: 1,
    to: 3,
    at,
    cause: 'response',
    slideId: 'slide-poll',
    evidence: 'What slows you down?: Price',
    ...overrides,
  }
}

export function buildQuestion(overrides: Partial<ModeratedQuestion> = {}): ModeratedQuestion {
  return {
    id: 'question-1-aaaaaaaa',
    text: 'Does it work offline?',
    nickname: 'Bolat',
    avatar: 1,
    upvotes: 3,
    answered: false,
    hidden: false,
    answer: '',
    pending: false,
    marked: false,
    original: '',
    at,
    ...overrides,
  }
}

export function buildRow(overrides: Partial<ParticipantRow> = {}): ParticipantRow {
  return {
    participantId: 'person-1',
    nickname: 'Aigerim',
    avatar: 2,
    connected: true,
    stage: 1,
    score: 0,
    joinedAt: at,
    removed: false,
    team: null,
    out: false,
    name: '',
    company: '',
    ...overrides,
  }
}
