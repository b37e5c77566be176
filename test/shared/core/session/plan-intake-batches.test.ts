import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoadedSession } from '../../../../shared/core/session/acts.ts'
import { arbitraryActs, arbitraryCuts } from '../../../support/arbitrary-acts.ts'
import { buildIdentity, buildJoin, buildLead } from '../../../support/build-acts.ts'
import { buildLoadedSession } from '../../../support/build-loaded.ts'
import { MemoryIntake } from '../../../support/memory-intake.ts'

const change = (store: MemoryIntake, session: Partial<LoadedSession>) =>
  store.sessions.set('session', buildLoadedSession(session))

describe('batches', () => {
  const everythingOpen = () => {
    // Two runs and three slides at once, so that random acts meet.
    const open = { slideId: 'poll-one', run: 1, closesAt: null }
    return new MemoryIntake(buildLoadedSession({ open, runs: { 'form-one': 1 } }))
  }
  const rows = (store: MemoryIntake) => ({
    participants: [...store.participants.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    responses: new Map([...store.responses].sort(([a], [b]) => (a < b ? -1 : 1))),
    questions: [...store.questions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    prospects: [...store.prospects.values()].sort((a, b) => (a.email < b.email ? -1 : 1)),
    upvotes: [...store.upvotes].sort(),
    moves: store.moves,
    consents: store.consents,
    slides: store.slideCounts,
    funnel: store.funnel('session'),
  })

  it('[INT24] may be cut anywhere', () => {
    fc.assert(
      fc.property(arbitraryActs(60), arbitraryCuts(20), (makeActs, cut) => {
        const acts = makeActs({ sessionId: 'session', nodeId: 'node' })
        const atOnce = everythingOpen()
        const inParts = everythingOpen()
        const results = atOnce.commit(acts)
        expect(cut(acts).flatMap((batch) => inParts.commit(batch))).toEqual(results)
        expect(rows(inParts)).toEqual(rows(atOnce))
      }),
      { numRuns: 200, seed: 20261123 },
    )
  })

  it('[INT25] leave counts that a recount confirms', () => {
    const taken: boolean[] = []
    fc.assert(
      fc.property(
        fc.array(fc.tuple(arbitraryActs(20), fc.constantFrom('poll-one', 'quiz-one'), fc.constantFrom(1, 2))),
        (segments) => {
          const store = everythingOpen()
          for (const [index, [makeActs, slideId, run]] of segments.entries()) {
            change(store, { open: { slideId, run, closesAt: null }, runs: { 'form-one': 1, [slideId]: run } })
            const results = store.commit(makeActs({ sessionId: 'session', nodeId: `node-${index}` }))
            taken.push(...results.map((result) => result.ok))
          }
          const { slides, funnels } = store.recount()
          expect(
            new Map([...store.slideCounts].filter(([, counts]) => Object.keys(counts).length > 0)),
          ).toEqual(slides)
          expect(store.funnel('session')).toEqual(funnels.get('session') ?? {})
        },
      ),
      { numRuns: 200, seed: 20261123 },
    )
    // The acts do meet: a property over refusals alone would say nothing.
    expect(taken.filter(Boolean).length).toBeGreaterThan(taken.length / 5)
  })

  it('[INT26] are written in an order that ids made by a node do not decide', () => {
    const order = (prefix: 'a' | 'z') => {
      const store = new MemoryIntake(buildLoadedSession())
      const flip = (index: number) => (prefix === 'a' ? index : 9 - index)
      const people = [3, 1, 2].map((index) =>
        buildJoin({ participantId: `${prefix}${flip(index)}`, tokenHash: `token-${index}` }),
      )
      const { writes } = store.plan(people)
      const leads = people.map((person) =>
        buildLead({
          participantId: person.participantId,
          identity: buildIdentity({
            email: `${person.tokenHash}@northwind.example`,
            newProspectId: `${prefix}-prospect-${person.participantId}`,
          }),
        }),
      )
      return {
        tokens: writes.participantsNew.map(({ tokenHash }) => tokenHash),
        emails: store.plan(leads).writes.prospectsNew.map(({ email }) => email),
      }
    }
    expect(order('a')).toEqual(order('z'))
    expect(order('a').tokens).toEqual(['token-1', 'token-2', 'token-3'])
  })
})
