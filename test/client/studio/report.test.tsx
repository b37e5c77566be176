import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { reportFigures } from '../../../client/studio/report/figures.ts'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import type { ReportRow, SessionReport } from '../../../shared/protocol/api.ts'
import type { MoveView } from '../../../shared/protocol/views.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { type Answers, Refused, renderStudio } from './render-studio.tsx'

const poll = newSlide('poll', 'poll-one')
const began = Date.UTC(2026, 10, 23, 9)

const move = (overrides: Partial<MoveView>): MoveView => ({
  id: 'move-1',
  participantId: 'p1',
  nickname: 'Әсел',
  company: 'QazTech',
  from: 1,
  to: 3,
  at: began + 60_000,
  cause: 'response',
  slideId: 'poll-one',
  evidence: 'Which one?: Yes',
  ...overrides,
})

const report: SessionReport = {
  summary: {
    id: 's1',
    title: 'Webinar',
    code: 'ABCDEF',
    deckId: 'd1',
    deckTitle: 'Webinar',
    status: 'ended',
    createdAt: began,
    startedAt: began,
    endedAt: began + 30 * 60_000,
    participants: 20,
    responses: 15,
  },
  deck: {
    title: 'Webinar',
    language: 'en',
    settings: newDeckSettings,
    slides: [
      newSlide('title', 'title-one'),
      {
        ...poll,
        config: {
          ...poll.config,
          question: 'Which one?',
          options: [
            { id: 'a', text: 'Yes', image: null, stage: null },
            { id: 'b', text: 'No', image: null, stage: null },
          ],
        },
      },
    ],
  },
  stages: sixStages,
  funnel: {
    participants: 20,
    now: [5, 1, 0, 14, 0, 0],
    reached: [20, 15, 14, 14, 0, 0],
    conversion: [null, 0.75, 14 / 15, 1, 0, null],
    moves: [
      { from: 1, to: 3, count: 14 },
      { from: 0, to: 1, count: 9 },
    ],
  },
  moves: [
    move({}),
    move({ id: 'move-2', nickname: 'Bob', company: '', cause: 'correction', evidence: 'Asked by phone' }),
  ],
  audience: { joined: 20 },
  slides: [
    { slideId: 'title-one', run: 1, counts: {}, responses: 0, before: null, entries: [], spins: [] },
    {
      slideId: 'poll-one',
      run: 1,
      counts: { 'o:a': 12, 'o:b': 3 },
      responses: 15,
      before: null,
      entries: [],
      spins: [],
    },
  ],
  questions: [
    {
      id: 'q1',
      text: 'Is there an API?',
      nickname: '',
      avatar: 0,
      upvotes: 2,
      answered: true,
      hidden: false,
      answer: '',
      pending: false,
      at: 1,
    },
    {
      id: 'q2',
      text: 'What does it cost?',
      nickname: 'Bob',
      avatar: 1,
      upvotes: 7,
      answered: false,
      hidden: false,
      answer: '',
      pending: false,
      at: 2,
    },
  ],
  standings: {
    players: 12,
    left: null,
    teams: null,
    rows: Array.from({ length: 12 }, (_, index) => ({
      rank: index + 1,
      nickname: `Player ${index + 1}`,
      avatar: index,
      score: 1200 - index,
      moved: null,
      team: null,
      out: false,
    })),
  },
  draws: [],
  signals: { objections: [{ text: 'Price', count: 3 }], interests: [] },
}
const row = (overrides: Partial<ReportRow>): ReportRow => ({
  participantId: 'p1',
  nickname: 'Әсел',
  avatar: 3,
  stage: 3,
  score: 1200,
  joinedAt: began,
  removed: false,
  name: 'Әсел Омарова',
  company: 'QazTech',
  email: 'asel@qaztech.kz',
  answers: { 'poll-one': 'Yes' },
  objections: ['Price', 'No time'],
  interests: ['Security'],
  ...overrides,
})
const bob = row({
  participantId: 'p2',
  nickname: 'Bob',
  stage: 0,
  score: 0,
  name: '',
  company: '',
  email: '',
  answers: {},
  objections: [],
  interests: [],
})

const answers: Answers = {
  'GET /sessions/:id/report': () => report,
  'GET /sessions/:id/participants': () => ({ rows: [row({}), bob], more: false }),
}

/** The body of a table as texts. */
const cells = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody tr')].map((line) =>
    [...line.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
  )

beforeEach(() => localStorage.clear())

async function open(more: Answers = {}) {
  const studio = renderStudio('/studio/sessions/s1', { ...answers, ...more })
  await screen.findByRole('heading', { level: 1, name: 'Webinar' })
  return studio
}

describe('the report of a session', () => {
  it('begins with who came, what they answered, and how many of them', async () => {
    await open()
    expect(reportFigures(report)).toEqual({
      joined: 20,
      responses: 15,
      rate: 0.75,
      minutes: 30,
    })
    const figures = screen.getAllByRole('definition').map((figure) => figure.textContent)
    expect(figures.slice(0, 3)).toEqual(['20', '15', '75%'])
    expect(screen.getByText('30 minutes')).toBeInTheDocument()
  })

  it('has no rate where nobody was or nothing was asked', () => {
    expect(reportFigures({ ...report, audience: { joined: 0 } }).rate).toBeNull()
    expect(reportFigures({ ...report, slides: report.slides.slice(0, 1) }).rate).toBeNull()
  })

  it('says the most frequent move, and shows the funnel as the data has it', async () => {
    await open()
    expect(screen.getByText('14 moved from Interest to Engagement')).toBeInTheDocument()
    expect(cells(screen.getByRole('table', { name: 'The funnel of this session' }))).toEqual([
      ['Awareness', '20', '5', '–'],
      ['Interest', '15', '1', '75%'],
      ['Evaluation', '14', '0', '93%'],
      ['Engagement', '14', '14', '100%'],
      ['Purchase', '0', '0', '0%'],
      ['Loyalty', '0', '0', '–'],
    ])
    const matrix = cells(screen.getByRole('table', { name: 'Moves from stage to stage' }))
    expect(matrix[1]?.[0]).toBe('Interest')
    expect(matrix[1]).toContain('14')
    expect(matrix[0]).toContain('9')
  })

  it('shows each move with what caused it', async () => {
    await open()
    const moves = within(screen.getByRole('region', { name: 'Moves and what caused them' }))
    const [first, second] = moves.getAllByRole('listitem').map((item) => item.textContent)
    expect(first).toMatch(/Әсел · QazTech.*Interest.*Engagement.*Answered: Which one\?: Yes/)
    expect(second).toMatch(/Bob.*Corrected by hand: Asked by phone/)
  })

  it('shows the results of slides that took answers, with a table that equals the counts', async () => {
    await open()
    const slides = within(screen.getByRole('region', { name: 'Slides' }))
    expect(slides.getAllByRole('article')).toHaveLength(1)
    const table = await slides.findByRole('table')
    expect(cells(table)).toEqual([
      ['Yes', '12', '80%'],
      ['No', '3', '20%'],
    ])
  })

  it('says what held the room back, and leaves out what nobody named', async () => {
    await open()
    const part = await screen.findByRole('region', { name: 'Objections and interests' })
    expect(within(part).getByRole('heading', { name: 'Objections' })).toBeInTheDocument()
    expect(within(part).getAllByText('Price').length).toBeGreaterThan(0)
    expect(within(part).queryByRole('heading', { name: 'Interests' })).not.toBeInTheDocument()
  })

  it('lists questions by votes, and the leaderboard', async () => {
    const { user } = await open()
    const questions = within(screen.getByRole('region', { name: 'Questions and answers' }))
    expect(questions.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '7What does it cost?Bob',
      '2Is there an API?anonymous · answered',
    ])
    const standings = within(screen.getByRole('region', { name: 'Leaderboard' }))
    expect(cells(standings.getByRole('table'))).toHaveLength(10)
    await user.click(standings.getByRole('button', { name: 'Show 2 more' }))
    expect(cells(standings.getByRole('table')).at(-1)).toEqual(['12', 'Player 12', '1,189'])
  })

  it('offers the participants as a file in the reader’s language', async () => {
    await open()
    expect(screen.getByRole('link', { name: 'Participants as CSV' })).toHaveAttribute(
      'href',
      '/api/v1/sessions/s1/participants.csv?language=en',
    )
  })

  it('says what is not there in a session without anybody', async () => {
    await open({
      'GET /sessions/:id/report': () => ({
        ...report,
        funnel: {
          participants: 0,
          now: [0, 0, 0, 0, 0, 0],
          reached: [0, 0, 0, 0, 0, 0],
          conversion: [],
          moves: [],
        },
        moves: [],
        audience: { joined: 0 },
        slides: [],
        questions: [],
        standings: null,
      }),
      'GET /sessions/:id/participants': () => ({ rows: [], more: false }),
    })
    expect(screen.getByText(/the funnel is empty/)).toBeInTheDocument()
    expect(screen.getByText(/Nobody moved/)).toBeInTheDocument()
    expect(screen.getByText(/No slide that takes answers/)).toBeInTheDocument()
    expect(await screen.findByText('Nobody has joined yet.')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Leaderboard' })).not.toBeInTheDocument()
  })

  it('says of a session that is not there where to go', async () => {
    renderStudio('/studio/sessions/s1', {
      'GET /sessions/:id/report': () => new Refused(404, { kind: 'not-found' }),
    })
    expect(await screen.findByText('There is nothing at this address')).toBeInTheDocument()
  })
})

describe('the participants of a report', () => {
  const table = () => screen.findByRole('table', { name: 'Participants' })

  it('shows what they gave with consent, and nothing where they did not', async () => {
    await open()
    const [asel, other] = cells(await table())
    expect(asel?.[2]).toBe('Әсел Омарова · QazTech')
    expect(asel?.[1]).toBe('Engagement')
    expect(asel?.[3]).toBe('1,200')
    expect(other?.[2]).toBe('not given')
  })

  it('opens the answers of one person', async () => {
    const { user } = await open()
    await table()
    const button = screen.getByRole('button', { name: 'Show the answers of Әсел' })
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText('asel@qaztech.kz')).toBeInTheDocument()
    expect(screen.getByText('Yes', { selector: 'dd' })).toBeInTheDocument()
    expect(screen.getByText('Price; No time', { selector: 'dd' })).toBeInTheDocument()
    expect(screen.getByText('Security', { selector: 'dd' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show the answers of Bob' }))
    expect(screen.getByText('No answers.')).toBeInTheDocument()
  })

  it('searches on the server once typing pauses, and loads page by page', async () => {
    const { user, requests, system } = await open({
      'GET /sessions/:id/participants': ({ query }) =>
        query.get('search') !== null
          ? { rows: [], more: false }
          : query.get('after') === 'p1'
            ? { rows: [bob], more: false }
            : { rows: [row({})], more: true },
    })
    expect(cells(await table())).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Load more' }))
    await waitFor(() => expect(screen.getByText('Bob', { selector: 'th *' })).toBeInTheDocument())
    expect(screen.queryByRole('button', { name: 'Load more' })).not.toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), 'nobody')
    await act(() => system.advance(300))
    expect(await screen.findByText('Nobody matches “nobody”.')).toBeInTheDocument()
    const asked = requests('GET /sessions/:id/participants').map(({ query }) => query.get('search'))
    expect(asked).toEqual([null, null, 'nobody'])
  })

  it('corrects a stage only with a reason, and reads the report anew', async () => {
    const { user, sent, requests } = await open({
      'POST /sessions/:id/participants/:participantId/stage': () => ({}),
    })
    await table()
    await user.click(screen.getByRole('button', { name: 'Correct the stage of Bob' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(dialog.getByText('Choose another stage than the present one.')).toBeInTheDocument()
    expect(dialog.getByText('Give a reason of at least 3 characters.')).toBeInTheDocument()
    await user.selectOptions(dialog.getByLabelText('New stage'), 'Purchase')
    await user.type(dialog.getByLabelText('Reason'), ' Signed today ')
    const before = requests('GET /sessions/:id/report').length
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(sent('POST /sessions/:id/participants/:participantId/stage')).toEqual([
      { stage: 4, reason: 'Signed today' },
    ])
    expect(requests('GET /sessions/:id/report').length).toBe(before + 1)
    expect(await screen.findByText('Bob is now at Purchase.')).toBeInTheDocument()
  })
})
