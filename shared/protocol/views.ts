import type { Counts } from '../core/counts.ts'
import type { FunnelReading } from '../core/funnel/funnel-counts.ts'
import type { StageModel } from '../core/funnel/stages.ts'
import type { SlideProgress } from '../core/session/state.ts'
import type { Deck } from '../slides/deck.ts'
import type { KindName } from '../slides/slide-kinds.ts'
import type { Language } from '../text/translate.ts'

/** A slide as one role may see it. `config` is the kind's public, revealed or whole config; views of the kind know its type. */
export interface SlideView {
  id: string
  kind: KindName
  config: unknown
  /** `config` is the revealed one. */
  revealed: boolean
  progress: SlideProgress
  /** Epoch milliseconds by the server's clock; see `sentAt` for the offset. */
  timeLimitMs: number | null
  /** The results may be shown now in this view. */
  showsResults: boolean
  index: number
  lingers: boolean
}

/** What every view of a session has. A view with a lower `version` than one already seen is dropped. */
interface SessionView {
  version: number
  /** Server time when the view was made; the receiver's clock offset is taken from it. */
  sentAt: number
  title: string
  language: Language
  status: 'lobby' | 'showing' | 'ended'
  slide: SlideView | null
  slideCount: number
  blackout: boolean
  draw: DrawView | null
}

export type AudienceView = SessionView

export interface ScreenView extends SessionView {
  code: string
  /** Absolute address behind the QR code. */
  joinUrl: string
  joinPanel: boolean
  standings: StandingsView | null
}

export interface ConsoleView extends ScreenView {
  startedAt: number | null
  /** Progress of every slide shown so far, by slide id. */
  slides: Record<string, SlideProgress>
}

/** What the console is told once, when it attaches: the whole deck with notes and tags. */
export interface ConsoleDeck {
  deck: Deck
  stages: StageModel
  screenUrl: string
}

/** Results of a slide's run: the sum of its answers. `key` kinds count picks per option, see each kind. */
export interface CountsView {
  slideId: string
  run: number
  counts: Counts
  /** Participants who answered. */
  responses: number
}

/** A free-text answer shown singly. On phones and screens only those that are not hidden. */
export interface EntryView {
  /** On phones and screens a number in its place. */
  participantId: string
  text: string
  nickname: string
  at: number
  hidden: boolean
}

export interface EntriesView {
  slideId: string
  run: number
  /** The newest first, at most 200. */
  entries: EntryView[]
}

export interface AudienceCount {
  /** Participants connected now. */
  connected: number
  /** Participants who ever joined and were not removed. */
  joined: number
}

export interface QuestionView {
  id: string
  text: string
  /** Empty for an anonymous question. */
  nickname: string
  avatar: number
  upvotes: number
  answered: boolean
  hidden: boolean
  at: number
}

export interface StandingRow {
  rank: number
  nickname: string
  avatar: number
  score: number
}

export interface StandingsView {
  /** The best, at most 50. */
  rows: StandingRow[]
  players: number
}

/** A draw as everybody may see it; the public record itself is a download. */
export interface DrawView {
  drawId: string
  slideId: string
  phase: 'open' | 'locked' | 'drawn' | 'void'
  tier: 'B' | 'C'
  commitment: string
  /** From the lock on. */
  entries: number | null
  joined: number | null
  root: string | null
  /** From the draw on. Names as their owners gave them. */
  winners: { nickname: string; avatar: number; entryId: string }[]
  /** The wheel: names in the order of the slices (at most 5,000, screens only; phones get an empty list) and where it stops. */
  wheel: { names: string[]; slices: number; winnerSlices: number[]; spin: number; drawnAt: number } | null
}

/** What a participant is told of themselves. */
export interface Me {
  participantId: string
  nickname: string
  avatar: number
  /** Own answers of the current runs, by slide id. */
  answers: Record<string, OwnAnswer>
}

export interface OwnAnswer {
  run: number
  revision: number
  answer: unknown
  /** Only for slides that have been revealed. */
  points: number | null
  /** Answer time as the server measured it, milliseconds. */
  elapsedMs: number
}

export interface OwnStanding {
  score: number
  rank: number
  players: number
  /** Own points for the current runs of revealed slides, by slide id. */
  points: Record<string, number>
}

export interface FunnelView extends FunnelReading {
  participants: number
}

/** One stage move with its evidence, for the console's feed. */
export interface MoveView {
  id: string
  participantId: string
  nickname: string
  /** The company of the prospect, when known. */
  company: string
  from: number
  to: number
  at: number
  /** What caused it: the slide's heading and the answer in words, a question, a correction's reason. */
  cause: 'response' | 'question' | 'upvote' | 'correction' | 'recognised'
  slideId: string | null
  evidence: string
}

/** A participant as the console and the report list them. */
export interface ParticipantRow {
  participantId: string
  nickname: string
  avatar: number
  connected: boolean
  stage: number
  score: number
  joinedAt: number
  removed: boolean
  name: string
  company: string
}
