import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionRow } from '../../../server/store/store.ts'
import type { QuestionAnalysis } from '../../../shared/protocol/api.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { buildJoin, buildQuizAnswer } from '../../support/build-acts.ts'
import { buildSession, openOn } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'

const people = Array.from({ length: 40 }, (_, index) => ({ nickname: `Person ${index}`, id: `p-${index}` }))
const first = newSlide('quiz-pick', 'first')
const second = newSlide('quiz-pick', 'second')
const never = newSlide('quiz-pick', 'never')
const shown = { run: 2, phase: 'revealed' } as const

let server: HttpServer
let cookie: string
let session: SessionRow

/** Everybody answers the first question, three in four the second; the last twenty know both answers. */
beforeAll(async () => {
  server = await HttpServer.start()
  const { cookie: own, member } = await server.member()
  cookie = own
  const { store } = server.deps
  session = buildSession({
    workspaceId: member.workspaceId,
    deck: {
      title: 'Quiz',
      language: 'en',
      settings: newDeckSettings,
      slides: [newSlide('poll', 'poll-one'), first, second, never],
    },
    state: openOn('first', 1, null, { second: shown }),
  })
  const sessionId = session.id
  await store.sessions.create(session)
  const commit = async (acts: Parameters<typeof store.intake.commit>[0]) => {
    const results = await store.intake.commit(acts)
    expect(results.filter((result) => !result.ok)).toEqual([])
  }
  await commit(people.map(({ id, nickname }) => buildJoin({ sessionId, participantId: id, nickname })))
  // What was answered before the reset counts nowhere.
  await commit(
    people.map(({ id }) =>
      buildQuizAnswer({ sessionId, participantId: id, slideId: 'first', run: 1, answer: '{"picked":"d"}' }),
    ),
  )
  const open = async (slideId: string, version: number) => {
    const state = openOn(slideId, 2, null, { [slideId === 'first' ? 'second' : 'first']: shown })
    expect(await store.sessions.saveState(sessionId, version, state, null)).toBe(true)
  }
  const answer = (slideId: string) => (person: { id: string }, index: number) =>
    buildQuizAnswer({
      ...{ sessionId, slideId, participantId: person.id, run: 2, elapsedMs: 500 + index * 400 },
      answer: JSON.stringify({ picked: index >= 20 ? 'a' : 'c' }),
    })
  await open('first', 1)
  await commit(people.map(answer('first')))
  await open('second', 2)
  await commit(people.map(answer('second')).slice(10))
})
afterAll(() => server.stop())

const read = async () =>
  (await server.api('GET', `/sessions/${session.id}/quiz`, { cookie })).json as {
    questions: QuestionAnalysis[]
  }

describe('the analysis of a session’s quiz', () => {
  it('[ITEM11] has the questions that were shown, by their current run', async () => {
    const { questions } = await read()
    expect(questions.map(({ slideId, run, answers }) => [slideId, run, answers])).toEqual([
      ['first', 2, 40],
      ['second', 2, 30],
    ])
  })

  it('[ITEM11] works the shares out from the stored answers', async () => {
    const [one, two] = (await read()).questions
    expect(one).toMatchObject({ right: 20, partly: 0, difficulty: 0.5 })
    expect(two).toMatchObject({ right: 20, difficulty: 2 / 3 })
    expect(one?.discrimination?.upperLower).toBe(1)
    expect(one?.times?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(40)
    expect(one?.times?.quartiles.median).toBe(500 + 19.5 * 400)
  })

  it('[ITEM11] names every option, who took it in either group, and which is right', async () => {
    const [one] = (await read()).questions
    expect(
      one?.choices?.map(({ key, count, upper, lower, right }) => [key, count, upper, lower, right]),
    ).toEqual([
      ['o:a', 20, 1, 0, true],
      ['o:c', 20, 0, 1, false],
      ['o:b', 0, 0, 0, false],
      ['o:d', 0, 0, 0, false],
    ])
  })

  it('is for members of the workspace only', async () => {
    expect((await server.api('GET', `/sessions/${session.id}/quiz`)).status).toBe(401)
    expect((await server.api('GET', '/sessions/nothing/quiz', { cookie })).status).toBe(404)
  })
})
