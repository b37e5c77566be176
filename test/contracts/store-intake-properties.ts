import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stateColumns } from '../../server/store/sessions.ts'
import type { SessionRow, Store } from '../../server/store/store.ts'
import type { LoadedSession } from '../../shared/core/session/acts.ts'
import type { SlideProgress } from '../../shared/core/session/state.ts'
import { arbitraryActs, arbitraryCuts } from '../support/arbitrary-acts.ts'
import { openOn } from '../support/build-session.ts'
import { MemoryIntake } from '../support/memory-intake.ts'
import { countsOf, sessionIn } from './session-in.ts'

const slideIds = ['poll-one', 'quiz-one', 'form-one'] as const
const everyRun = slideIds.flatMap((slideId) => [1, 2, 3, 4, 5, 6].map((run) => ({ slideId, run })))

/** What the planner sees of a session, from the same columns that the store writes. */
function asLoaded(session: SessionRow): LoadedSession {
  const { ended, openSlide, openRun, openStep, closesAt, runs } = stateColumns(session.state)
  return {
    id: session.id,
    workspaceId: session.workspaceId,
    ended: ended === 1,
    open:
      openSlide === null || openRun === null
        ? null
        : { slideId: openSlide, run: openRun, step: openStep, closesAt },
    runs: JSON.parse(runs),
    stages: session.stages.map(({ id }) => id),
  }
}

export function describeIntakeProperties(store: () => Store): void {
  it('counts as a recount does, and as the plan says, after any acts and resets', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            makeActs: arbitraryActs(15),
            slideId: fc.constantFrom(...slideIds),
            reset: fc.boolean(),
          }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        arbitraryCuts(15),
        async (segments, cut) => {
          let session = await sessionIn(store())
          const model = new MemoryIntake(asLoaded(session))
          for (const [index, { makeActs, slideId, reset }] of segments.entries()) {
            session = await show(store(), session, slideId, reset)
            model.sessions.set(session.id, asLoaded(session))
            const acts = makeActs({ sessionId: session.id, nodeId: `node-${index}` })
            const results = []
            for (const batch of cut(acts)) results.push(...(await store().intake.commit(batch)))
            expect(results).toEqual(model.commit(acts))
          }
          await expectCounted(store(), session)
          expect(await store().reports.funnelCounts(session.id)).toEqual(model.funnel(session.id))
          for (const { slideId, run } of everyRun) {
            const counts = await store().reports.slideCounts(session.id, slideId, run)
            expect(counts).toEqual(model.counts(session.id, slideId, run))
          }
        },
      ),
      { numRuns: 60, seed: 20261123 },
    )
  })

  it('counts as a recount does when batches come at the same moment', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryActs(20), { minLength: 2, maxLength: 3 }), async (nodes) => {
        const session = await show(store(), await sessionIn(store()), 'poll-one', false)
        await Promise.all(
          nodes.map((makeActs, index) =>
            store().intake.commit(makeActs({ sessionId: session.id, nodeId: `node-${index}` })),
          ),
        )
        await expectCounted(store(), session)
      }),
      { numRuns: 30, seed: 20261123 },
    )
  })
}

/** Opens a slide, in a new run after a reset; the slides shown before are closed in the runs that they had. */
async function show(store: Store, session: SessionRow, slideId: string, reset: boolean): Promise<SessionRow> {
  const closed = Object.entries(session.state.slides).map(([id, { run }]): [string, SlideProgress] => [
    id,
    { run, phase: 'closed' },
  ])
  const before = session.state.slides[slideId]?.run
  const run = before === undefined ? 1 : before + (reset ? 1 : 0)
  const state = openOn(slideId, run, null, Object.fromEntries(closed))
  const isReset = before !== undefined && run !== before
  expect(await store.sessions.saveState(session.id, session.version, state, isReset ? slideId : null)).toBe(
    true,
  )
  return { ...session, state, version: session.version + 1 }
}

/** The main invariant, and that a standing is the sum of the scored answers of the current runs. */
export async function expectCounted(store: Store, session: SessionRow): Promise<void> {
  const recount = await store.reports.recount(session.id)
  expect(await countsOf(store, session.id, everyRun)).toEqual(recount)
  const run = session.state.slides['quiz-one']?.run
  for (const participant of await store.participants.page(session.id, '', null, 100)) {
    const answers = await store.participants.responsesOf(session.id, participant.id)
    const counted = answers.filter((answer) => answer.slideId === 'quiz-one' && answer.run === run)
    const sum = (of: 'points' | 'elapsedMs') => counted.reduce((total, answer) => total + answer[of], 0)
    expect([participant.score, participant.timeMs]).toEqual([sum('points'), sum('elapsedMs')])
  }
}
