import fc from 'fast-check'
import type { Act } from '../../shared/core/session/acts.ts'
import {
  buildAward,
  buildCorrection,
  buildIdentity,
  buildJoin,
  buildLead,
  buildQuestion,
  buildQuizAnswer,
  buildRemove,
  buildResponse,
  buildTeam,
  buildUpvote,
  tag,
} from './build-acts.ts'
import { testTime } from './build-session.ts'

/**
 * Random acts of a few people who get in each other's way: repeats, conflicts, changed answers, joins again, the same
 * e-mail twice, upvotes taken back, corrections, removals. Everything is named after the session, so that several runs can
 * share a database; what a node makes up is named after the node too.
 */
export function arbitraryActs(
  maxLength: number,
): fc.Arbitrary<(where: { sessionId: string; nodeId: string }) => Act[]> {
  const person = fc.nat({ max: 5 })
  const run = fc.constantFrom(1, 1, 1, 2)
  const stage = fc.nat({ max: 5 })
  type Make = (base: { at: number; sessionId: string; actId: string }) => Act
  const act: fc.Arbitrary<Make> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(person, fc.constantFrom(0, 3)).map(
        ([p, balanceOver]): Make =>
          (base) => ({
            ...buildJoin({ ...base, tokenHash: id(base, 'token', p), nickname: `Person ${p}`, balanceOver }),
            participantId: id(base, 'person', p),
          }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          p: person,
          run,
          points: fc.nat({ max: 2000 }),
          streak: fc.nat({ max: 3 }),
          out: fc.boolean(),
        })
        .map(
          ({ p, run, points, streak, out }): Make =>
            (base) =>
              buildAward({
                ...base,
                participantId: id(base, 'person', p),
                streak,
                out,
                answers: [{ slideId: 'quiz-one', run, points }],
              }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ p: person, team: fc.constantFrom(0, 1, null), self: fc.boolean() }).map(
        ({ p, team, self }): Make =>
          (base) =>
            buildTeam({
              ...base,
              participantId: id(base, 'person', p),
              team,
              by: self ? 'participant' : 'presenter',
            }),
      ),
    },
    {
      weight: 8,
      arbitrary: fc
        .record({
          p: person,
          run,
          stage,
          option: fc.constantFrom('a', 'b', 'c'),
          revision: fc.integer({ min: 1, max: 3 }),
        })
        .map(
          ({ p, run, stage, option, revision }): Make =>
            (base) =>
              buildResponse({
                ...base,
                participantId: id(base, 'person', p),
                run,
                revision,
                responseId: `${id(base, 'response', p)}-${run}-${revision}`,
                answer: JSON.stringify({ picked: [option] }),
                counts: { [`o:${option}`]: 1 },
                tag: tag(stage),
              }),
        ),
    },
    {
      weight: 4,
      arbitrary: fc
        .record({ p: person, run, points: fc.nat({ max: 1000 }), revision: fc.integer({ min: 1, max: 2 }) })
        .map(
          ({ p, run, points, revision }): Make =>
            (base) =>
              buildQuizAnswer({
                ...base,
                participantId: id(base, 'person', p),
                run,
                revision,
                points,
                responseId: `${id(base, 'quiz', p)}-${run}-${revision}`,
                answer: JSON.stringify({ picked: points % 2 === 0 ? 'a' : 'b' }),
                counts: { [points % 2 === 0 ? 'o:a' : 'o:b']: 1, total: points },
                tag: tag(1),
              }),
        ),
    },
    {
      weight: 3,
      arbitrary: fc.record({ p: person, mail: fc.nat({ max: 2 }), given: fc.boolean() }).map(
        ({ p, mail, given }): Make =>
          (base) =>
            buildLead({
              ...base,
              participantId: id(base, 'person', p),
              responseId: `${id(base, 'lead', p)}-${mail}`,
              answer: JSON.stringify({ mail }),
              counts: { leads: 1 },
              identity: buildIdentity({
                email: `${base.sessionId}-${mail}@northwind.example`,
                newProspectId: `${base.actId}-new`,
                consents: [
                  { purpose: 'contact', text: 'Contact me.', given: true },
                  { purpose: 'marketing', text: 'Send me news.', given },
                ],
              }),
            }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record({ p: person, q: fc.nat({ max: 2 }), stage }).map(
        ({ p, q, stage }): Make =>
          (base) =>
            buildQuestion({
              ...base,
              participantId: id(base, 'person', p),
              questionId: id(base, 'question', q),
              text: `Question ${q}?`,
              tag: tag(stage),
            }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.record({ p: person, q: fc.nat({ max: 2 }), up: fc.boolean() }).map(
        ({ p, q, up }): Make =>
          (base) =>
            buildUpvote({
              ...base,
              participantId: id(base, 'person', p),
              questionId: id(base, 'question', q),
              up,
            }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ p: person, stage: fc.nat({ max: 6 }) }).map(
        ({ p, stage }): Make =>
          (base) =>
            buildCorrection({ ...base, participantId: id(base, 'person', p), stage }),
      ),
    },
    {
      weight: 1,
      arbitrary: person.map(
        (p): Make =>
          (base) =>
            buildRemove({ ...base, participantId: id(base, 'person', p) }),
      ),
    },
  )
  return fc.array(act, { maxLength }).map(
    (makes) =>
      ({ sessionId, nodeId }) =>
        makes.map((make, index) =>
          make({ at: testTime + index, sessionId, actId: `${sessionId}-${nodeId}-${index}` }),
        ),
  )
}

const id = (base: { sessionId: string }, kind: string, index: number) => `${base.sessionId}-${kind}${index}`

/** Cuts a list into batches, of 1 to `most` each. */
export const arbitraryCuts = (most: number): fc.Arbitrary<<Item>(items: readonly Item[]) => Item[][]> =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 20 }).map((sizes) => (items) => {
    const batches: (typeof items)[number][][] = []
    let from = 0
    for (let index = 0; from < items.length; index++) {
      const size = sizes[index % sizes.length] ?? 1
      batches.push(items.slice(from, from + size))
      from += size
    }
    return batches
  })
