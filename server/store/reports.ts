import { type Kysely, sql } from 'kysely'
import { addCounts, type Counts } from '../../shared/core/counts.ts'
import { moveKey, nowKey } from '../../shared/core/funnel/funnel-counts.ts'
import { countedCauses, moveCauses, responsesKey } from '../../shared/core/session/acts.ts'
import { asParticipant, asResponse, participantColumns, responseColumns } from './participants.ts'
import type { Database } from './schema.ts'
import type { ReportStore, StoredAnswer, StoredResponse, Touchpoint } from './store.ts'
import type { EntryRow } from './text-stores.ts'

/** Rows that a long report reads at a time, so that the short reads of the live pages get their turn between. */
const pageRows = 5000

export function reportStore(db: Kysely<Database>): ReportStore {
  return {
    slideCounts: async (sessionId, slideId, run) =>
      asCounts(
        await db
          .selectFrom('slideCount')
          .select(['key', 'value'])
          .where('sessionId', '=', sessionId)
          .where('slideId', '=', slideId)
          .where('run', '=', run)
          .execute(),
      ),
    funnelCounts: async (sessionId) =>
      asCounts(
        await db
          .selectFrom('funnelCount')
          .select(['key', 'value'])
          .where('sessionId', '=', sessionId)
          .execute(),
      ),
    moves: (sessionId, limit) => moves(db, sessionId, limit),
    entries: async (sessionId, slideId, run, withHidden, limit) => {
      const rows = await entryRows(db, sessionId, slideId, run)
        .$if(!withHidden, (query) => query.where('response.hidden', '=', 0).where('response.pending', '=', 0))
        .orderBy('response.at', 'desc')
        .orderBy('response.participantId')
        .limit(limit)
        .execute()
      return rows.map(entryRow)
    },
    entryOf: async (sessionId, slideId, run, participantId) => {
      const row = await entryRows(db, sessionId, slideId, run)
        .where('response.participantId', '=', participantId)
        .where('participant.removed', '=', 0)
        .executeTakeFirst()
      return row ? entryRow(row) : null
    },
    participants: (sessionId) => reportParticipants(db, sessionId),
    responses: (sessionId) => responses(db, sessionId),
    answers: (sessionId, slideIds) => answers(db, sessionId, slideIds),
    equalAnswers: async (sessionId, slideIds) =>
      slideIds.length === 0
        ? []
        : db
            .selectFrom('response')
            .select(['slideId', 'run', 'answer'])
            .select(({ fn }) => fn.countAll<number>().as('times'))
            .where('sessionId', '=', sessionId)
            .where('slideId', 'in', slideIds)
            .groupBy(['slideId', 'run', 'answer'])
            .execute(),
    recount: async (sessionId) => ({
      slides: await recountSlides(db, sessionId),
      funnel: await recountFunnel(db, sessionId),
    }),
    sessionIds: async () => {
      const rows = await db.selectFrom('session').select('id').orderBy('createdAt').orderBy('id').execute()
      return rows.map(({ id }) => id)
    },
    timeline: async (sessionId, participantId) => {
      const rows = await db
        .selectFrom('timeline')
        .select(['id', 'kind', 'prospectId', 'slideId', 'stage', 'evidence', 'at'])
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .orderBy('at')
        .orderBy('kind')
        .orderBy('id')
        .execute()
      return rows.flatMap((row) => {
        const kind = touchpointKinds.find((known) => known === row.kind)
        return kind ? [{ ...row, kind }] : []
      })
    },
  }
}

const touchpointKinds: readonly Touchpoint['kind'][] = ['joined', 'responded', 'asked', 'upvoted', 'moved']

/** As `addCounts` does: what has come to zero is left out, so equal sums are equal objects. */
const asCounts = (rows: readonly { key: string; value: number }[]): Counts =>
  Object.fromEntries(rows.filter(({ value }) => value !== 0).map(({ key, value }) => [key, value]))

async function moves(
  db: Kysely<Database>,
  sessionId: string,
  limit: number,
): ReturnType<ReportStore['moves']> {
  const rows = await db
    .selectFrom('stageMove')
    .innerJoin('participant', 'participant.id', 'stageMove.participantId')
    .leftJoin('prospect', 'prospect.id', 'participant.prospectId')
    .select(['stageMove.id', 'stageMove.sessionId', 'stageMove.participantId', 'stageMove.prospectId'])
    .select(['stageMove.fromStage as from', 'stageMove.toStage as to', 'stageMove.at', 'stageMove.cause'])
    .select(['stageMove.slideId', 'stageMove.run', 'stageMove.evidence', 'stageMove.actor'])
    .select(['participant.nickname', 'prospect.company'])
    .where('stageMove.sessionId', '=', sessionId)
    .orderBy('stageMove.at', 'desc')
    .orderBy('stageMove.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...row,
    cause: moveCauses.find((cause) => cause === row.cause) ?? 'correction',
    company: row.company ?? '',
  }))
}

async function reportParticipants(
  db: Kysely<Database>,
  sessionId: string,
): ReturnType<ReportStore['participants']> {
  const rows = await db
    .selectFrom('participant')
    .leftJoin('prospect', 'prospect.id', 'participant.prospectId')
    .select(participantColumns)
    .select(['prospect.email', 'prospect.name', 'prospect.company', 'prospect.role', 'prospect.phone'])
    .select('prospect.fields')
    .where('participant.sessionId', '=', sessionId)
    .where('participant.removed', '=', 0)
    .orderBy('participant.joinedAt')
    .orderBy('participant.id')
    .execute()
  const decisions = await db
    .selectFrom('consent')
    .select(['consent.prospectId', 'consent.purpose', 'consent.given'])
    .where('consent.prospectId', 'in', (query) =>
      query
        .selectFrom('participant')
        .select('participant.prospectId')
        .$narrowType<{ prospectId: string }>()
        .where('participant.sessionId', '=', sessionId)
        .where('participant.prospectId', 'is not', null),
    )
    .orderBy('consent.seq')
    .execute()
  const latest = new Map<string, Map<string, boolean>>()
  for (const { prospectId, purpose, given } of decisions) {
    const purposes = latest.get(prospectId) ?? new Map<string, boolean>()
    latest.set(prospectId, purposes.set(purpose, given === 1))
  }
  return rows.map((row) => {
    const consents = [...(latest.get(row.prospectId ?? '') ?? [])].flatMap(([purpose, given]) =>
      given ? [purpose] : [],
    )
    const { email, name, company, role, phone, fields } = row
    if (email === null || consents.length === 0) return { ...asParticipant(row), prospect: null }
    return {
      ...asParticipant(row),
      prospect: {
        email,
        name: name ?? '',
        company: company ?? '',
        role: role ?? '',
        phone: phone ?? '',
        fields: JSON.parse(fields ?? '{}'),
        consents: consents.sort(),
      },
    }
  })
}

async function responses(db: Kysely<Database>, sessionId: string): Promise<StoredResponse[]> {
  const all: StoredResponse[] = []
  for (;;) {
    const last = all.at(-1)
    const rows = await db
      .selectFrom('response')
      .select(responseColumns)
      .where('sessionId', '=', sessionId)
      .$if(last !== undefined, (query) => query.where(isAfter(last)))
      .orderBy('participantId')
      .orderBy('slideId')
      .orderBy('run')
      .limit(pageRows)
      .execute()
    for (const row of rows) all.push(asResponse(row))
    if (rows.length < pageRows) return all
  }
}

async function answers(
  db: Kysely<Database>,
  sessionId: string,
  slideIds: readonly string[],
): Promise<StoredAnswer[]> {
  if (slideIds.length === 0) return []
  const all: StoredAnswer[] = []
  for (;;) {
    const last = all.at(-1)
    const rows = await db
      .selectFrom('response')
      .select(['participantId', 'slideId', 'run', 'answer', 'elapsedMs'])
      .where('sessionId', '=', sessionId)
      .where('slideId', 'in', slideIds)
      .$if(last !== undefined, (query) => query.where(isAfter(last)))
      .orderBy('participantId')
      .orderBy('slideId')
      .orderBy('run')
      .limit(pageRows)
      .execute()
    for (const row of rows) all.push(row)
    if (rows.length < pageRows) return all
  }
}

const isAfter = (last: Pick<StoredResponse, 'participantId' | 'slideId' | 'run'> | undefined) =>
  sql<boolean>`(participant_id, slide_id, run) > (${last?.participantId}, ${last?.slideId}, ${last?.run})`

async function recountSlides(
  db: Kysely<Database>,
  sessionId: string,
): Promise<{ slideId: string; run: number; counts: Counts }[]> {
  // Equal answers have equal counts: the database adds up how many there are of each, which are few.
  const rows = await db
    .selectFrom('response')
    .select(['slideId', 'run', 'counts'])
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .where('sessionId', '=', sessionId)
    .groupBy(['slideId', 'run', 'counts'])
    .orderBy('slideId')
    .orderBy('run')
    .execute()
  const slides: { slideId: string; run: number; counts: Counts }[] = []
  for (const { slideId, run, counts, times } of rows) {
    let slide = slides.at(-1)
    if (slide?.slideId !== slideId || slide.run !== run) {
      slide = { slideId, run, counts: {} }
      slides.push(slide)
    }
    const one: Counts = JSON.parse(counts)
    const many = Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value * times]))
    slide.counts = addCounts(addCounts(slide.counts, many), { [responsesKey]: times })
  }
  return slides
}

const entryRows = (db: Kysely<Database>, sessionId: string, slideId: string, run: number) =>
  db
    .selectFrom('response')
    .innerJoin('participant', 'participant.id', 'response.participantId')
    .select(['response.participantId', 'response.text', 'participant.nickname'])
    .select(['response.at', 'response.hidden', 'response.pending', 'response.marked'])
    .where('response.sessionId', '=', sessionId)
    .where('response.slideId', '=', slideId)
    .where('response.run', '=', run)
    .where('response.text', 'is not', null)

/** As the database gives it: flags are 0 or 1. */
type StoredEntry = Record<'hidden' | 'pending' | 'marked' | 'at', number> &
  Record<'participantId' | 'nickname', string> & { text: string | null }

function entryRow(row: StoredEntry): EntryRow {
  return {
    ...row,
    text: row.text ?? '',
    hidden: row.hidden === 1,
    pending: row.pending === 1,
    marked: row.marked === 1,
  }
}

async function recountFunnel(db: Kysely<Database>, sessionId: string): Promise<Counts> {
  const now = await db
    .selectFrom('participant')
    .select('stage')
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .where('sessionId', '=', sessionId)
    .where('removed', '=', 0)
    .groupBy('stage')
    .execute()
  const made = await db
    .selectFrom('stageMove')
    .select(['fromStage', 'toStage'])
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .where('sessionId', '=', sessionId)
    .where('cause', 'in', countedCauses)
    .groupBy(['fromStage', 'toStage'])
    .execute()
  return Object.fromEntries([
    ...now.map(({ stage, times }) => [nowKey(stage), times]),
    ...made.map(({ fromStage, toStage, times }) => [moveKey(fromStage, toStage), times]),
  ])
}
