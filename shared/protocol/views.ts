import type { Counts } from '../core/counts.ts'
import type { FunnelReading } from '../core/funnel/funnel-counts.ts'
import type { StageModel } from '../core/funnel/stages.ts'
import type { TextGroup } from '../core/grouping/grouped-counts.ts'
import type { SlideProgress } from '../core/session/state.ts'
import type { Deck } from '../slides/deck.ts'
import type { KindName } from '../slides/slide-kinds.ts'
import type { StepName } from '../slides/slide-steps.ts'
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
  /** Of a slide with steps: where it stands, and whether what it asks about (ideas to vote on) is shown though results are not. */
  asking?: { step: StepName; shown: boolean }
  index: number
  lingers: boolean
  /** Answers earn points. */
  scored: boolean
  /** The slide shows its countdown itself, as quiz questions do. */
  hasOwnClock: boolean
}

/** What every view of a session has. A view with a lower `version` than one already seen is dropped. */
interface SessionView {
  version: number
  /** Server time when the view was made; the receiver's clock offset is taken from it. */
  sentAt: number
  title: string
  language: Language
  status: 'lobby' | 'showing' | 'ended'
  /** The audience is simulated. */
  rehearsal: boolean
  /** The shown slide; in the lobby the warm-up question. */
  slide: SlideView | null
  slideCount: number
  /** Said to those who wait in the lobby; empty: the usual words. */
  lobbyText: string
  blackout: boolean
  /** What phones may send without answering anything. */
  feedback: { reactions: boolean; pace: boolean }
  /** The question that lies over the slide on the screen. */
  pinnedQuestion: string | null
  questions: AskingView
  draw: DrawView | null
  spinner: SpinnerView | null
}

/** What an audience may ask, and how. */
export interface AskingView {
  /** At any time, not only on a Q&A slide. */
  panel: boolean
  /** Without a name too. */
  anonymous: boolean
  /** Questions wait for approval. */
  approveFirst: boolean
}

export type AudienceView = SessionView

export interface ScreenView extends SessionView {
  code: string
  /** Absolute address behind the QR code. */
  joinUrl: string
  joinPanel: boolean
  standings: StandingsView | null
  /** Participants who are not out; null where nobody can be. */
  left: number | null
  /** The answer that lies large over the slide. */
  spotlight: SpotlightView | null
  /** Slides change with a movement. */
  transitions: boolean
}

/** A free-text answer as it lies over the slide. */
export interface SpotlightView {
  text: string
  nickname: string
}

export interface ConsoleView extends ScreenView {
  /** The room is frozen, and the presenter looks at this slide; null: the room follows. */
  frozen: { slideId: string } | null
  /** Every slide's results wait for the reveal. */
  holdResults: boolean
  /** The participant whose answer lies over the slide. */
  spotlit: string | null
  startedAt: number | null
  /** Progress of every slide shown so far, by slide id. */
  slides: Record<string, SlideProgress>
}

/** What a moderator sees of a session: enough to know what is being talked about, and nothing of the funnel or the notes. */
export interface ModeratorView {
  version: number
  sentAt: number
  title: string
  language: Language
  status: 'lobby' | 'showing' | 'ended'
  slide: { id: string; kind: KindName; progress: { run: number }; heading: string; index: number } | null
  slideCount: number
  pinnedQuestion: string | null
  questions: AskingView
}

/** What the console is told once, when it attaches: the whole deck with notes and tags. */
export interface ConsoleDeck {
  deck: Deck
  stages: StageModel
  screenUrl: string
}

/** Results of a slide's run: the sum of its answers. `key` kinds count picks per option, see each kind. */
export interface CountsView extends Results {
  slideId: string
  run: number
  /** Those of the run that this one is compared with; null: it is compared with none. */
  before: Results | null
  /** On phones, of texts that people choose from: variants that count as one under the first key. */
  variants?: readonly TextGroup[]
}

export interface Results {
  counts: Counts
  /** Participants who answered. */
  responses: number
}

/** Counts as those who moderate see them: whole. The room gets them without the words that are hidden. */
export interface ModeratedCounts extends CountsView {
  /** Of the texts that are keys of the counts, those that are marked, hidden or were decided about. */
  words: ModeratedWord[]
  /** Variants that count as one for the room, where there are several; none of them is hidden. */
  groups: TextGroup[]
  /** Texts that were put to another one, or apart, by hand. */
  byHand: string[]
}

export interface ModeratedWord {
  /** In the counts. */
  key: string
  /** It seems obscene. */
  marked: boolean
  /** The room does not see it. */
  hidden: boolean
  /** It is hidden because nobody has decided about it yet. */
  pending: boolean
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

/** A free-text answer as those who moderate see it. */
export interface ModeratedEntry extends EntryView {
  /** The text seems obscene. */
  marked: boolean
  /** It is hidden because nobody has decided about it yet. */
  pending: boolean
}

export interface EntriesView<Entry extends EntryView = EntryView> {
  slideId: string
  run: number
  /** The newest first, at most 200. */
  entries: Entry[]
}

export interface AudienceCount {
  /** Participants connected now. */
  connected: number
  /** Participants who ever joined and were not removed. */
  joined: number
}

/** Who is at the other end, and how many were over time. */
export interface SessionHealth {
  /** Windows that show the screen. */
  screens: number
  /** Participants connected over time, the oldest first, at most 240; sampled while this server has been running. */
  attendance: { at: number; connected: number }[]
}

/** Somebody whose name floats in on the screen. */
export interface LobbyPerson {
  /** Tells people of the same name apart; good for nothing else. */
  key: string
  nickname: string
  avatar: number
}

export interface QuestionView {
  id: string
  text: string
  /** Empty for an anonymous question. */
  nickname: string
  avatar: number
  upvotes: number
  answered: boolean
  /** What was written in answer; empty: nothing. */
  answer: string
  /** The room does not see it. */
  hidden: boolean
  /** It is hidden because nobody has approved it yet; its author is told of it. */
  pending: boolean
  at: number
}

/** A question as those who moderate see it. */
export interface ModeratedQuestion extends QuestionView {
  /** The text seems obscene. */
  marked: boolean
  /** What was asked, where somebody has corrected it; else empty. */
  original: string
}

export interface StandingRow {
  rank: number
  nickname: string
  avatar: number
  score: number
  /** Places gained since standings were last shown (negative: lost); null: there was nothing to compare with. */
  moved: number | null
  /** Index into the deck's teams. */
  team: number | null
  /** Out of a quiz that only survivors go on with. */
  out: boolean
}

export interface StandingsView {
  /** As many of the best as the slide shows. */
  rows: StandingRow[]
  players: number
  /** Participants who are not out; null where nobody can be. */
  left: number | null
  /** Teams by their place; null: the deck has none. */
  teams: TeamRow[] | null
}

/** A wheel with an own list, as it stands now. */
export interface SpinnerView {
  /** By slice; screens only, phones get an empty list. */
  names: string[]
  slices: number
  /** Names on the wheel. */
  entries: number
  /** The latest spin of this round; null: not spun yet. */
  spin: { slice: number; stop: number; drawnAt: number; name: string } | null
  /** The results before that, the newest first, at most 8; screens only. */
  before: SpinRow[]
}

/** A result of a wheel with an own list. */
export interface SpinRow {
  name: string
  at: number
  /** From 1. */
  round: number
}

export interface TeamRow {
  /** Index into the deck's teams. */
  team: number
  name: string
  rank: number
  score: number
  members: number
}

/** What holds for the whole session's game; told once, since it never changes. */
export interface GameView {
  teams: { names: string[]; join: 'choice' | 'balanced' | 'assigned' } | null
  /** Whoever misses a question watches the rest. */
  survivor: boolean
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
  /** Index into the session's teams. */
  team: number | null
  /** Out of a quiz that only survivors go on with. */
  out: boolean
  /** Own answers of the current runs, by slide id. */
  answers: Record<string, OwnAnswer>
  /** The hints that this person has taken in the current runs, by slide id. */
  hints: Record<string, OwnHints>
}

export interface OwnHints {
  run: number
  /** In the order in which they were taken. */
  texts: string[]
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
  /** As in `StandingRow`. */
  moved: number | null
  out: boolean
  /** The rows about the own place, the own one among them; empty before the first answer. */
  around: (StandingRow & { own: boolean })[]
  /** The own team's place. */
  team: TeamRow | null
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

/** A participant as the console and the report list them. Moderators get no stage, score, name or company. */
export interface ParticipantRow {
  participantId: string
  nickname: string
  avatar: number
  connected: boolean
  stage: number
  score: number
  joinedAt: number
  removed: boolean
  team: number | null
  out: boolean
  name: string
  company: string
}
