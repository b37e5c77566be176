import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import type { QuestionAnalysis, SessionReport } from '../../../shared/protocol/api.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { Refused, renderStudio } from './render-studio.tsx'

const question = (id: string, text: string) => {
  const slide = newSlide('quiz-pick', id)
  return { ...slide, config: { ...slide.config, question: text } }
}

const report: SessionReport = {
  summary: {
    ...{ id: 's1', title: 'Webinar', code: 'ABCDEF', deckId: null, deckTitle: null, status: 'ended' },
    ...{ createdAt: 0, startedAt: 0, endedAt: 60_000, participants: 40, responses: 80 },
  },
  deck: {
    title: 'Webinar',
    language: 'en',
    settings: newDeckSettings,
    slides: [question('easy', 'How many letters?'), question('hard', 'Which hash?'), question('few', 'Who?')],
  },
  stages: sixStages,
  funnel: { participants: 0, now: [], reached: [], conversion: [], moves: [] },
  moves: [],
  audience: { joined: 40 },
  slides: ['easy', 'hard', 'few'].map((slideId) => ({
    ...{ slideId, run: 1, counts: {}, responses: 40, before: null, entries: [], spins: [] },
  })),
  questions: [],
  standings: null,
  draws: [],
  signals: { objections: [], interests: [] },
}

const easy: QuestionAnalysis = {
  ...{ slideId: 'easy', run: 1, answers: 40, right: 38, partly: 0, difficulty: 0.95 },
  discrimination: { upperLower: 0.1, correlation: 0.05 },
  times: {
    quartiles: { lower: 2000, median: 3400, upper: 6000 },
    bins: [
      { fromMs: 0, toMs: 10_000, count: 36 },
      { fromMs: 10_000, toMs: 20_000, count: 4 },
    ],
  },
  choices: [
    { key: 'o:a', label: 'Seven', right: true, count: 38, upper: 1, lower: 0.9 },
    { key: 'o:b', label: 'Eight', right: false, count: 2, upper: 0, lower: 0.1 },
  ],
}
const hard: QuestionAnalysis = {
  ...easy,
  ...{ slideId: 'hard', difficulty: 0.4, right: 16, discrimination: { upperLower: 0.55, correlation: 0.5 } },
}
const few: QuestionAnalysis = {
  ...{ slideId: 'few', run: 1, answers: 3, right: 1, partly: 1 },
  ...{ difficulty: null, discrimination: null, times: null },
  choices: [{ key: 'o:a', label: 'We', right: true, count: 3, upper: null, lower: null }],
}

beforeEach(() => localStorage.clear())

async function open(questions: QuestionAnalysis[] | Refused, shown: SessionReport = report) {
  const studio = renderStudio('/studio/sessions/s1', {
    'GET /sessions/:id/report': () => shown,
    'GET /sessions/:id/quiz': () => (questions instanceof Refused ? questions : { questions }),
    'GET /sessions/:id/participants': () => ({ rows: [], more: false }),
  })
  await screen.findByRole('heading', { level: 1, name: 'Webinar' })
  return studio
}
const part = () => within(screen.getByRole('region', { name: 'Quiz analysis' }))

describe('the quiz in the report', () => {
  it('lists the questions hardest first, each with a sentence; those without enough answers last', async () => {
    await open([easy, hard, few])
    const table = await part().findByRole('table', { name: 'Questions, hardest first' })
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual([
      'Which hash?Separates well those who know from those who do not.',
      'How many letters?Too easy: almost everybody knew it.',
      'Who?Too few answers to judge the question: from 10 on shares and times are shown.',
    ])
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['40%', '95%', '–'])
  })

  it('shows who chose what, and how long it took', async () => {
    await open([easy])
    const article = within(await part().findByRole('article', { name: 'How many letters?' }))
    const lines = [...article.getByRole('table', { name: 'What was chosen' }).querySelectorAll('tbody tr')]
    expect(lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
      ['38', '95%', '100%', '90%'],
      ['2', '5%', '0%', '10%'],
    ])
    expect(article.getByRole('img', { name: 'right answer' })).toBeInTheDocument()
    expect(article.getByText('3.4 s')).toBeInTheDocument()
    const times = [
      ...article.getByRole('table', { name: 'How long people took' }).querySelectorAll('tbody tr'),
    ]
    expect(times.map((line) => line.textContent)).toEqual(['0–10\u00a0s3690%', '10–20\u00a0s410%'])
  })

  it('tells only counts of a few answers', async () => {
    await open([few])
    const article = within(await part().findByRole('article', { name: 'Who?' }))
    expect(article.getByText('1 of 3 answers right, 1 right in part')).toBeInTheDocument()
    expect(article.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Answer',
      'Answers',
    ])
    expect(article.queryByText(/%/)).not.toBeInTheDocument()
  })

  it('is not there where nothing was asked that has a right answer', async () => {
    await open([], { ...report, slides: [] })
    expect(screen.queryByRole('region', { name: 'Quiz analysis' })).not.toBeInTheDocument()
  })

  it('can be asked for again where it did not come', async () => {
    await open(new Refused(500, { kind: 'internal' }))
    expect(await part().findByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })
})
