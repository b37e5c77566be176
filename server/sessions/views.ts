import { z } from 'zod'
import type { Counts } from '../../shared/core/counts.ts'
import { type FunnelReading, readFunnel } from '../../shared/core/funnel/funnel-counts.ts'
import { type DrawRecord, drawRecordSchema } from '../../shared/core/giveaway/record.ts'
import type { Move } from '../../shared/core/session/acts.ts'
import type {
  DrawView,
  FunnelView,
  GameView,
  ModeratedEntry,
  ModeratedQuestion,
  MoveView,
  QuestionView,
  StandingRow,
} from '../../shared/protocol/views.ts'
import { type Deck, slideHeading } from '../../shared/slides/deck.ts'
import type { DeckSettings } from '../../shared/slides/deck-settings.ts'
import type { DrawRow } from '../store/draw-store.ts'
import type { EntryRow, QuestionRow } from '../store/text-stores.ts'

/** From what the store gives to what people are shown: the same for the sockets and for reports. */

export function questionView(row: QuestionRow): QuestionView {
  return {
    id: row.id,
    text: row.text,
    nickname: row.anonymous ? '' : row.nickname,
    avatar: row.anonymous ? 0 : row.avatar,
    upvotes: row.upvotes,
    answered: row.answeredAt !== null,
    answer: row.answer ?? '',
    hidden: row.hidden || row.pending,
    pending: row.pending,
    at: row.at,
  }
}

export function moderatedQuestion(row: QuestionRow): ModeratedQuestion {
  const { marked, original, text } = row
  return { ...questionView(row), marked, original: original === null || original === text ? '' : original }
}

/** What phones are told once of the game as a whole; null: nothing goes beyond single questions. */
export function gameView({ quiz, teams }: DeckSettings): GameView | null {
  if (!quiz.survivor && teams === null) return null
  return { survivor: quiz.survivor, teams: teams && { names: teams.names, join: teams.join } }
}

/** A place in the standings as people see it. */
export function standingRow({ rank, nickname, avatar, score, moved, team, out }: StandingRow): StandingRow {
  return { rank, nickname, avatar, score, moved, team, out }
}

/** A move with what caused it in words: the slide's heading and the answer, the question, or the reason. */
export function moveView(
  move: Move & { nickname: string; company: string },
  deck: Pick<Deck, 'slides'>,
): MoveView {
  const { id, participantId, nickname, company, from, to, at, cause, slideId } = move
  return {
    id,
    participantId,
    nickname,
    company,
    from,
    to,
    at,
    cause,
    slideId,
    evidence: cause === 'response' ? responseEvidence(move, deck) : move.evidence,
  }
}

function responseEvidence(move: Move, deck: Pick<Deck, 'slides'>): string {
  const slide = deck.slides.find((candidate) => candidate.id === move.slideId)
  const heading = slide ? slideHeading(slide) : ''
  // A form's answer in words is its heading: personal data stays out of evidence.
  const parts = [...new Set([heading, move.evidence])].filter((part) => part !== '')
  // A question mark needs no colon after it.
  return parts.join(/[\p{P}]$/u.test(heading) ? ' ' : ': ')
}

/** Free-text answers as they are listed. */
export function entryViews(rows: readonly EntryRow[]): ModeratedEntry[] {
  return rows.map(({ participantId, text, nickname, at, hidden, pending, marked }) => ({
    participantId,
    text,
    nickname,
    at,
    hidden: hidden || pending,
    marked,
    pending,
  }))
}

/** Funnel counts read for a model of `stages` stages; everybody is at some stage, so the first one was reached by all. */
export function funnelView(counts: Counts, stages: number): FunnelView {
  const reading: FunnelReading = readFunnel(counts, stages)
  return { ...reading, participants: reading.reached[0] ?? 0 }
}

/** What views need of a result that the public record does not say: names as their owners gave them, and the wheel. */
export const drawOutcomeSchema = z.object({
  winners: z.array(z.object({ nickname: z.string(), avatar: z.number(), entryId: z.string() })),
  wheel: z
    .object({
      names: z.array(z.string()),
      slices: z.number(),
      winnerSlices: z.array(z.number()),
      spin: z.number(),
      drawnAt: z.number(),
    })
    .nullable(),
})
/** Stored as JSON in `DrawRow.outcome` together with the RESULT record. */
export type DrawOutcome = z.infer<typeof drawOutcomeSchema>

/**
 * A draw as everybody may see it.
 * @param records the draw's records in order, each as JSON
 */
export function drawView(row: DrawRow, records: readonly string[]): DrawView {
  const parsed = records.map((record) => drawRecordSchema.parse(JSON.parse(record)))
  const open = recordOf(parsed, 'OPEN')
  const lock = recordOf(parsed, 'LOCK')
  const outcome = row.outcome === null ? null : drawOutcomeSchema.parse(JSON.parse(row.outcome))
  return {
    drawId: row.id,
    slideId: row.slideId,
    phase: row.phase,
    tier: row.tier,
    commitment: open?.body.commitment ?? '',
    entries: lock?.body.entries ?? null,
    joined: lock?.body.joined ?? null,
    root: lock?.body.root ?? null,
    winners: outcome?.winners ?? [],
    wheel: outcome?.wheel ?? null,
  }
}

function recordOf<Type extends DrawRecord['type']>(
  records: readonly DrawRecord[],
  type: Type,
): Extract<DrawRecord, { type: Type }> | null {
  return records.find((record): record is Extract<DrawRecord, { type: Type }> => record.type === type) ?? null
}
