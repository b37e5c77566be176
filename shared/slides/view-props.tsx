import type { Counts } from '../core/counts.ts'
import type { Stage, StageModel } from '../core/funnel/stages.ts'
import type { TextGroup } from '../core/grouping/grouped-counts.ts'
import type { Playback } from '../core/session/playback.ts'
import type { SlidePhase } from '../core/session/state.ts'
import type {
  DrawView,
  EntryView,
  OwnAnswer,
  OwnStanding,
  QuestionView,
  Results,
  SpinnerView,
  SpinRow,
  StandingsView,
} from '../protocol/views.ts'
import type { Slide, SlideOf } from './deck.ts'
import type { KindName, KindShapes } from './slide-kinds.ts'
import type { StepName } from './slide-steps.ts'

/** Where the phone's latest answer to the shown slide is. `waiting`: kept on the phone, will be sent when the network is back. */
export type SendState = 'none' | 'sending' | 'waiting' | 'saved' | { refused: string }

/** Questions and votes, for the Q&A views. */
export interface QuestionsRoom {
  questions: readonly QuestionView[]
  upvoted: readonly string[]
  own: readonly string[]
  /** Questions without a name are taken. */
  anonymous: boolean
  /** The one that lies over the slide on the screen. */
  pinned: string | null
  /** `pending`: it waits for approval. */
  ask(
    text: string,
    anonymous: boolean,
  ): Promise<{ ok: true; pending: boolean } | { ok: false; message: string }>
  upvote(questionId: string, up: boolean): void
}

/** The hints of a quiz question, for the one who answers it. */
export interface HintsRoom {
  /** The words of those taken so far, in order. */
  taken: readonly string[]
  /** Takes the next one, which counts against the points of the answer. */
  take(): Promise<{ ok: true } | { ok: false; message: string }>
}

/** Where a slide with steps stands. */
export interface ShownStep {
  name: StepName
  /** What it asks about, whether or not results are shown; null: that is hidden too. */
  asked: Counts | null
  /** On phones: variants of the texts that count as one under the first key. */
  variants: readonly TextGroup[]
}

/** `audience.tsx` default export: the slide on a phone. `phase` says whether answers are taken. */
export interface AudienceProps<Name extends KindName> {
  config: KindShapes[Name]['public'] | KindShapes[Name]['revealed']
  /** Set after the reveal only. */
  revealed: KindShapes[Name]['revealed'] | null
  phase: SlidePhase['phase']
  /** Own answer as last sent, or null. */
  own: (OwnAnswer & { answer: KindShapes[Name]['answer'] }) | null
  /** What was typed or picked and not sent yet; survives a reload. Any JSON value that the view itself wrote. */
  draft: unknown
  onDraft(draft: unknown): void
  onAnswer(answer: KindShapes[Name]['answer']): void
  sendState: SendState
  /** Results, where the presenter shows them on phones. */
  counts: Counts | null
  /** Results of the last time that this slide was asked, where the presenter asks again; null where not, or where `counts` is. */
  before: Results | null
  /** Of a kind with steps; absent: it is at its first, and there is nothing yet. */
  step?: ShownStep | undefined
  responses: number
  entries: readonly EntryView[]
  /** Own points for this slide after the reveal; null before it and for unscored kinds. */
  ownPoints: number | null
  standing: OwnStanding | null
  questions: QuestionsRoom
  hints: HintsRoom
  draw: DrawView | null
  /** The shown wheel with an own list; without its names. */
  spinner: SpinnerView | null
  /** This person's part in the shown draw: not known yet, not in it, in it, or the place won (from 1). */
  drawPlace: 'unknown' | 'not-in' | 'in' | number
  /** When the slide was opened and will close, in epoch ms by the server's clock. null: not open; no time limit. */
  openedAt: number | null
  closesAt: number | null
  /** When the presenter paused the open slide: countdowns stand at this moment, and no answers are taken; null: not paused. */
  pausedAt: number | null
  /** The slide's time limit, also before it is opened; null: none. */
  timeLimitMs: number | null
  /** Milliseconds to add to the phone's clock to get the server's. */
  clockOffsetMs: number
}

/** `screen.tsx` default export: the slide on the projector; also rendered small, as a thumbnail and preview. */
export interface ScreenProps<Name extends KindName> {
  config: KindShapes[Name]['public'] | KindShapes[Name]['revealed']
  revealed: KindShapes[Name]['revealed'] | null
  phase: SlidePhase['phase']
  /** null: hidden until the reveal. */
  counts: Counts | null
  /** Results of the last time that this slide was asked, where the presenter asks again; null where not, or where `counts` is. */
  before: Results | null
  /** Of a kind with steps; absent: it is at its first, and there is nothing yet. */
  step?: ShownStep | undefined
  responses: number
  entries: readonly EntryView[]
  standings: StandingsView | null
  questions: readonly QuestionView[]
  draw: DrawView | null
  spinner: SpinnerView | null
  /** No motion, no lazy extras: a thumbnail. */
  still: boolean
  /** On the projector only: what the slide plays is played here. null: it has not been started. */
  plays?: { playback: Playback | null }
  /** Foreign pages may stand in frames here: on the projector and in the studio's preview. */
  framesPages?: boolean
  /** When the slide was opened and will close, in epoch ms by the server's clock. null: not open; no time limit. */
  openedAt: number | null
  closesAt: number | null
  /** When the presenter paused the open slide: countdowns stand at this moment, and no answers are taken; null: not paused. */
  pausedAt: number | null
  /** The slide's time limit, also before it is opened; null: none. */
  timeLimitMs: number | null
  clockOffsetMs: number
}

/** `editor.tsx` default export: the form for the kind's own config. The frame (timer, stage, rules, notes) is the studio's. */
export interface EditorProps<Name extends KindName> {
  config: KindShapes[Name]['config']
  onChange(config: KindShapes[Name]['config']): void
  stages: StageModel
  /** The other slides of the deck, for conditions such as "answered slide X". */
  slides: readonly Slide[]
  /** Stores an image, a video or captions and gives its content hash; rejects with a message for the user. */
  upload(file: File): Promise<string>
  /** Hosts whose pages the server lets into frames; `*.example.com` stands for all below it. */
  embedHosts: readonly string[]
  /** Stores a file to be handed out; rejects with a message for the user. */
  uploadFile(file: File): Promise<StoredFile>
}

/** A file that is handed out. */
export interface StoredFile {
  hash: string
  /** The name under which it is saved. */
  name: string
  bytes: number
}

/** `results.tsx` default export: the slide in a report, with a table for every chart. */
export interface ResultsProps<Name extends KindName> {
  slide: SlideOf<Name>
  counts: Counts
  /** Results of the last time that this slide was asked, if it was asked twice. */
  before: Results | null
  responses: number
  entries: readonly EntryView[]
  standings: StandingsView | null
  questions: readonly QuestionView[]
  draw: DrawView | null
  /** Results of a wheel with an own list, oldest first. */
  spins: readonly SpinRow[]
  stages: readonly Stage[]
}

/** Where an uploaded image, video or captions are served. */
export const mediaUrl = (hash: string): string => `/media/${hash}`

/** Where a file is served that is handed out; always to be saved. */
export const fileUrl = (hash: string): string => `/media/files/${hash}`
