import type {
  AudienceCount,
  AudienceView,
  ConsoleDeck,
  ConsoleView,
  CountsView,
  EntriesView,
  FunnelView,
  Me,
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
    counts: CountsView | null
    entries: EntriesView | null
  }
  'session:changed': AudienceView
  'counts:changed': CountsView
  'entries:changed': EntriesView
  'questions:changed': { questions: QuestionView[] }
  'participant:removed': Record<string, never>
  'server:draining': Record<string, never>
}

export interface ScreenEvents {
  'session:welcomed': {
    view: ScreenView
    counts: CountsView | null
    entries: EntriesView | null
    audience: AudienceCount
    questions: QuestionView[]
  }
  'session:changed': ScreenView
  'counts:changed': CountsView
  'entries:changed': EntriesView
  'audience:changed': AudienceCount
  'questions:changed': { questions: QuestionView[] }
  'server:draining': Record<string, never>
}

export interface ConsoleEvents {
  'session:welcomed': {
    view: ConsoleView
    deck: ConsoleDeck
    counts: CountsView | null
    entries: EntriesView | null
    audience: AudienceCount
    questions: QuestionView[]
    funnel: FunnelView
    moves: MoveView[]
  }
  'session:changed': ConsoleView
  'counts:changed': CountsView
  'entries:changed': EntriesView
  'audience:changed': AudienceCount
  'questions:changed': { questions: QuestionView[] }
  /** The funnel now, and the moves since the last time, newest first. */
  'funnel:changed': { funnel: FunnelView; moves: MoveView[] }
  'server:draining': Record<string, never>
}
