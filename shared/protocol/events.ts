import type { PaceCounts, ReactionCounts } from './feedback.ts'
import type {
  AudienceCount,
  AudienceView,
  ConsoleDeck,
  ConsoleView,
  CountsView,
  EntriesView,
  FunnelView,
  GameView,
  LobbyPerson,
  Me,
  ModeratedCounts,
  ModeratedEntry,
  ModeratedQuestion,
  ModeratorView,
  MoveView,
  QuestionView,
  ScreenView,
} from './views.ts'

/** What the server tells without being asked, by the role that hears it. Names are in the past tense. */
export interface AudienceEvents {
  /** The first thing after every connect: all that is needed to draw the page. `me` is null before joining. */
  'session:welcomed': {
    view: AudienceView
    me: Me | null
    /** null: the deck has no game that goes beyond single questions. */
    game: GameView | null
    counts: CountsView | null
    entries: EntriesView | null
  }
  'session:changed': AudienceView
  'counts:changed': CountsView
  'entries:changed': EntriesView
  'questions:changed': { questions: QuestionView[] }
  /** A question of this person that waited for approval will not be shown; nobody else is told. */
  'question:rejected': { questionId: string }
  'participant:removed': Record<string, never>
  /** To be acknowledged at once: the server measures the round trip. */
  'clock:pinged': Record<string, never>
  /** The presenter has put this person into another team. */
  'team:changed': { team: number | null }
  'server:draining': Record<string, never>
}

export interface ScreenEvents {
  'session:welcomed': {
    view: ScreenView
    counts: CountsView | null
    entries: EntriesView | null
    audience: AudienceCount
    questions: QuestionView[]
    /** As in `lobby:changed`; empty once the first slide was shown. */
    people: LobbyPerson[]
  }
  'session:changed': ScreenView
  'counts:changed': CountsView
  'entries:changed': EntriesView
  'audience:changed': AudienceCount
  /** The newest of those who have joined, the latest first; only in the lobby, and without names that seem obscene. */
  'lobby:changed': { people: LobbyPerson[] }
  'questions:changed': { questions: QuestionView[] }
  /** Since the last time. */
  'reactions:sent': ReactionCounts
  'server:draining': Record<string, never>
}

export interface ConsoleEvents {
  'session:welcomed': {
    view: ConsoleView
    deck: ConsoleDeck
    counts: ModeratedCounts | null
    entries: EntriesView<ModeratedEntry> | null
    audience: AudienceCount
    questions: ModeratedQuestion[]
    funnel: FunnelView
    moves: MoveView[]
    paces: PaceCounts
    people: LobbyPerson[]
  }
  'session:changed': ConsoleView
  'counts:changed': ModeratedCounts
  'entries:changed': EntriesView<ModeratedEntry>
  'audience:changed': AudienceCount
  'lobby:changed': { people: LobbyPerson[] }
  'questions:changed': { questions: ModeratedQuestion[] }
  /** The funnel now, and the moves since the last time, newest first. */
  'funnel:changed': { funnel: FunnelView; moves: MoveView[] }
  'reactions:sent': ReactionCounts
  'paces:changed': PaceCounts
  'server:draining': Record<string, never>
}

/** A moderator hears of texts and people, and of nothing else. */
export interface ModeratorEvents {
  'session:welcomed': {
    view: ModeratorView
    /** Of slides whose counts are made of texts; else null. */
    counts: ModeratedCounts | null
    entries: EntriesView<ModeratedEntry> | null
    audience: AudienceCount
    questions: ModeratedQuestion[]
  }
  'session:changed': ModeratorView
  'counts:changed': ModeratedCounts
  'entries:changed': EntriesView<ModeratedEntry>
  'audience:changed': AudienceCount
  'questions:changed': { questions: ModeratedQuestion[] }
  'server:draining': Record<string, never>
}
