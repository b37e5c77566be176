import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planShow } from '../../../../shared/slides/parts/wheel-show.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import WinnerDrawAudience from '../../../../shared/slides/winner-draw/audience.tsx'
import { throwConfetti } from '../../../../shared/ui/confetti.tsx'
import { audienceProps } from '../../../contracts/slide-view-props.ts'
import { renderPhone, stubBrowser } from '../render-view.tsx'
import { buildDrawConfig, buildDrawView, drawnView, drawSlide, lockedView } from './build-draw-view.ts'

vi.mock('../../../../shared/ui/confetti.tsx', () => ({ throwConfetti: vi.fn(() => Promise.resolve()) }))

beforeEach(() => {
  stubBrowser()
  vi.mocked(throwConfetti).mockClear()
})
afterEach(() => vi.useRealTimers())

type Props = AudienceProps<'winner-draw'>

function show(overrides: Partial<Props> = {}, config = buildDrawConfig(), phase: Props['phase'] = 'open') {
  const props = audienceProps(drawSlide(config), phase, {
    own: null,
    sendState: 'none',
    draw: buildDrawView(),
    ...overrides,
  })
  return { props, ...renderPhone(WinnerDrawAudience, props) }
}
const own: NonNullable<Props['own']> = {
  run: 1,
  revision: 1,
  answer: { enter: true },
  points: null,
  elapsedMs: 2000,
}

describe('entering a draw', () => {
  it('names the prize and takes one tap', async () => {
    const { props } = show()
    expect(screen.getByText('A year of the Team plan')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Enter the draw' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ enter: true })
  })

  it('is done by keyboard', async () => {
    const { props } = show()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(props.onAnswer).toHaveBeenCalledOnce()
  })

  it('says when somebody is entered, and not before the server knows', () => {
    show({ own, sendState: 'waiting' })
    expect(screen.queryByText('You are entered')).toBeNull()
    expect(screen.getByText(/Kept on this phone/)).toBeVisible()
    show({ own, sendState: 'saved' })
    expect(screen.getByText('You are entered')).toBeVisible()
  })

  it('says why it was refused, and can be tried again', async () => {
    const { props } = show({ sendState: { refused: 'Too late.' } })
    expect(screen.getByText('You could not be entered. Too late.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Enter the draw' }))
    expect(props.onAnswer).toHaveBeenCalledOnce()
  })

  it('needs no tap where everybody takes part', () => {
    const config = buildDrawConfig()
    show({}, { ...config, eligibility: { ...config.eligibility, optIn: false } })
    expect(screen.queryByRole('button', { name: 'Enter the draw' })).toBeNull()
    expect(screen.getByText('Everybody who meets the conditions takes part')).toBeVisible()
  })

  it('is over when the slide is closed', () => {
    show({}, buildDrawConfig(), 'closed')
    expect(screen.getByText('Entries are closed')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Enter the draw' })).toBeNull()
  })
})

describe('fairness', () => {
  it('is stated honestly for each tier', () => {
    show({ draw: buildDrawView({ tier: 'C' }) })
    expect(screen.getByText(/does not stop an organiser who adds made-up entrants/)).toBeInTheDocument()
    show({ draw: buildDrawView({ tier: 'B' }) })
    expect(screen.getByText(/the audience says a phrase/)).toBeInTheDocument()
  })

  it('links to the public record', () => {
    show()
    expect(screen.getByRole('link', { name: 'Public record of this draw' })).toHaveAttribute(
      'href',
      `/api/v1/draws/${'ab'.repeat(16)}/record`,
    )
  })

  it('shows the rules in a sheet', async () => {
    const showModal = vi.fn(function open(this: HTMLDialogElement) {
      this.open = true
    })
    vi.stubGlobal('HTMLDialogElement', HTMLDialogElement)
    HTMLDialogElement.prototype.showModal = showModal
    show({}, buildDrawConfig({ rules: 'Open to everybody in the room.' }))
    expect(screen.queryByText('Open to everybody in the room.')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Official rules' }))
    expect(showModal).toHaveBeenCalledOnce()
    expect(screen.getByText('Open to everybody in the room.')).toBeInTheDocument()
  })

  it('has no button for rules that were not written', () => {
    show()
    expect(screen.queryByRole('button', { name: 'Official rules' })).toBeNull()
  })
})

describe('after the lock', () => {
  it.each([
    ['unknown', 'Finding out whether you are in it…'],
    ['in', 'You are in the draw'],
    ['not-in', 'You are not in this draw'],
  ] as const)('%s: %s', (drawPlace, text) => {
    show({ draw: lockedView(), drawPlace })
    expect(screen.getByText(text)).toBeVisible()
  })

  it('shows the number of entries beside those who joined, and the list’s fingerprint', () => {
    show({ draw: lockedView(), drawPlace: 'in' })
    expect(screen.getByText('6')).toBeVisible()
    expect(screen.getByText('40')).toBeVisible()
    expect(screen.getByText('9778 5f2e f8b2 6ec7')).toBeVisible()
  })

  it('says that the draw was called off', () => {
    show({ draw: lockedView({ phase: 'void' }), drawPlace: 'in' })
    expect(screen.getByText('This draw was called off')).toBeVisible()
  })
})

describe('the show on a phone', () => {
  const drawnAt = 1_000_000
  const winners = [3, 1]
  const acts = planShow({ slices: 6, winnerSlices: winners, spin: 0.37 })
  const announced = (index: number) => drawnAt + (acts[index]?.announcedAt ?? 0)
  const drawn = drawnView(winners, drawnAt, {
    wheel: { names: [], slices: 6, winnerSlices: winners, spin: 0.37, drawnAt },
  })
  const goTo = (time: number) => act(() => vi.advanceTimersByTime(time - Date.now()))

  beforeEach(() => {
    vi.useFakeTimers({ now: drawnAt })
  })

  it('tells nobody before the wheel has told the room', () => {
    show({ draw: drawn, drawPlace: 1 })
    expect(screen.getByText('Here we go')).toBeVisible()
    goTo(announced(0) - 50)
    expect(screen.getByText('The wheel is turning')).toBeVisible()
    expect(screen.queryByText('You won!')).toBeNull()
    expect(screen.queryByText('Meiram')).toBeNull()
    goTo(announced(0) + 50)
    expect(screen.getByText('You won!')).toBeVisible()
    expect(throwConfetti).toHaveBeenCalledOnce()
  })

  it('follows the server’s clock, not the phone’s', () => {
    vi.setSystemTime(drawnAt - 60_000)
    show({ draw: drawn, drawPlace: 1, clockOffsetMs: 60_000 + (acts[0]?.announcedAt ?? 0) + 10 })
    expect(screen.getByText('You won!')).toBeVisible()
  })

  it('is the same for people who want no motion', () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      media,
      matches: true,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }))
    show({ draw: drawn, drawPlace: 1 })
    goTo(announced(0) - 50)
    expect(screen.getByText('The winner is being drawn')).toBeVisible()
    expect(screen.queryByText('You won!')).toBeNull()
    goTo(announced(0) + 50)
    expect(screen.getByText('You won!')).toBeVisible()
  })

  it('tells the second winner after the second spin', () => {
    show({ draw: drawn, drawPlace: 2 })
    goTo(announced(0) + 50)
    expect(screen.getByText('Meiram')).toBeVisible()
    expect(screen.queryByText('You won!')).toBeNull()
    goTo(announced(1) + 50)
    expect(screen.getByText('You won!')).toBeVisible()
    expect(screen.getByText('Daniyar · Winner 2')).toBeVisible()
  })

  it('ends for the others with the winners, and without confetti', () => {
    show({ draw: drawn, drawPlace: 'in' })
    goTo(announced(1) + 50)
    expect(screen.getByText('Not this time')).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Meiram', 'Daniyar'])
    expect(throwConfetti).not.toHaveBeenCalled()
  })

  it('shows somebody who comes later the end, a winner without confetti', () => {
    vi.setSystemTime(drawnAt + 3_600_000)
    show({ draw: drawn, drawPlace: 1 })
    expect(screen.getByText('You won!')).toBeVisible()
    expect(throwConfetti).not.toHaveBeenCalled()
  })

  it('tells a reserve where they stand', () => {
    vi.setSystemTime(drawnAt + 3_600_000)
    show({ draw: drawn, drawPlace: 3 })
    expect(screen.getByText('You are reserve number 1')).toBeVisible()
  })

  it('catches up after the phone was locked', () => {
    show({ draw: drawn, drawPlace: 1 })
    vi.setSystemTime(announced(0) + 1000)
    fireEvent(document, new Event('visibilitychange'))
    expect(screen.getByText('You won!')).toBeVisible()
  })

  it('says that nobody was in the draw', () => {
    show({ draw: drawnView([], drawnAt, { winners: [], wheel: null }), drawPlace: 'not-in' })
    expect(screen.getByText('Nobody was in the draw, so nobody won.')).toBeVisible()
  })
})
