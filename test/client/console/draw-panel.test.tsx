import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { DrawView } from '../../../shared/protocol/views.ts'
import { viewOf } from '../presenting/build-session.ts'
import { renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({
  SlideScreen: ({ name }: { name: string }) => <div>{`view of ${name}`}</div>,
}))

const buildDraw = (overrides: Partial<DrawView> = {}): DrawView => ({
  drawId: 'd'.repeat(32),
  slideId: 'slide-draw',
  phase: 'open',
  tier: 'B',
  commitment: 'c'.repeat(64),
  entries: null,
  joined: null,
  root: null,
  winners: [],
  wheel: null,
  ...overrides,
})

const show = (draw: DrawView, wide = true) =>
  renderConsole({
    view: viewOf('slide-draw', { draw }),
    wide,
    state: {
      counts: {
        'slide-draw:1': {
          slideId: 'slide-draw',
          run: 1,
          counts: {},
          responses: 41,
          before: null,
          words: [],
          groups: [],
          byHand: [],
        },
      },
    },
  })
const panel = () => within(screen.getByRole('region', { name: 'Winner draw' }))

const locked = { phase: 'locked', entries: 37, joined: 140, root: 'a'.repeat(64) } as const

/** What was asked about the draw: the console asks for its line to the server, too. */
const ofDraw = (request: { mock: { calls: unknown[][] } }) =>
  request.mock.calls.filter(([name]) => String(name).startsWith('draw:'))

describe('the draw', () => {
  it('while entries are open: counts them, says who qualifies, locks them', async () => {
    const { request, user } = show(buildDraw())
    expect(panel().getByText('41')).toBeInTheDocument()
    expect(panel().getByText('is connected when the entries are locked')).toBeInTheDocument()
    await user.click(panel().getByRole('button', { name: 'Lock the entries' }))
    expect(ofDraw(request)).toEqual([['draw:lock', { slideId: 'slide-draw' }]])
  })

  it('says why it cannot be locked', async () => {
    const { request, user } = show(buildDraw())
    request.mockResolvedValue({ ok: false, refusal: { kind: 'no-entrants' } })
    await user.click(panel().getByRole('button', { name: 'Lock the entries' }))
    expect(await panel().findByText(/Nobody qualifies/)).toBeInTheDocument()
  })

  it('once locked, of tier B: needs the phrase of the audience', async () => {
    const { request, user } = show(buildDraw(locked))
    expect(panel().getByText('37')).toBeInTheDocument()
    expect(panel().getByText('entries, of 140 who joined')).toBeInTheDocument()
    await user.click(panel().getByRole('button', { name: 'Draw 2 winners' }))
    expect(panel().getByText('Type what the audience says.')).toBeInTheDocument()
    expect(ofDraw(request)).toEqual([])
    await user.type(panel().getByLabelText('Phrase from the audience'), '  Almaty rain {Enter}')
    expect(ofDraw(request)).toEqual([
      [
        'draw:draw',
        {
          slideId: 'slide-draw',
          phrase: 'Almaty rain',
        },
      ],
    ])
  })

  it('once locked, of tier C: draws at once', async () => {
    const { request, user } = show(buildDraw({ ...locked, tier: 'C' }))
    expect(panel().queryByRole('textbox')).not.toBeInTheDocument()
    await user.click(panel().getByRole('button', { name: 'Draw 2 winners' }))
    expect(ofDraw(request)).toEqual([['draw:draw', { slideId: 'slide-draw', phrase: '' }]])
  })

  it('once drawn: names the winners and links to the record', () => {
    show(
      buildDraw({
        ...locked,
        phase: 'drawn',
        winners: [
          { nickname: 'Dana', avatar: 1, entryId: 'e1' },
          { nickname: 'Hiroshi', avatar: 2, entryId: 'e2' },
        ],
      }),
    )
    const names = panel()
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(names).toEqual(['1Dana', '2Hiroshi'])
    expect(panel().getByRole('link', { name: 'Draw record' })).toHaveAttribute(
      'href',
      `/api/v1/draws/${'d'.repeat(32)}/record`,
    )
    expect(panel().queryByRole('button')).not.toBeInTheDocument()
  })

  it('once void: says so', () => {
    show(buildDraw({ phase: 'void' }))
    expect(panel().getByText(/declared void/)).toBeInTheDocument()
  })

  it('is on the phone too', () => {
    show(buildDraw(), false)
    expect(panel().getByRole('button', { name: 'Lock the entries' })).toBeInTheDocument()
  })
})
