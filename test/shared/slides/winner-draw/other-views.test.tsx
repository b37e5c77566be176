import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newSlide } from '../../../../shared/slides/deck.ts'
import { planShow } from '../../../../shared/slides/parts/wheel-show.ts'
import WinnerDrawEditor from '../../../../shared/slides/winner-draw/editor.tsx'
import WinnerDrawResults from '../../../../shared/slides/winner-draw/results.tsx'
import WinnerDrawScreen from '../../../../shared/slides/winner-draw/screen.tsx'
import { winnerDrawConfigSchema } from '../../../../shared/slides/winner-draw/winner-draw.ts'
import { throwConfetti } from '../../../../shared/ui/confetti.tsx'
import { editorProps, resultsProps, screenProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, stubBrowser, tableCells } from '../render-view.tsx'
import { buildDrawConfig, buildDrawView, drawnView, drawSlide, lockedView } from './build-draw-view.ts'

vi.mock('../../../../shared/ui/confetti.tsx', () => ({
  clearConfetti: vi.fn(),
  throwConfetti: vi.fn(() => Promise.resolve()),
}))

beforeEach(() => {
  stubBrowser()
  vi.mocked(throwConfetti).mockClear()
})
afterEach(() => vi.useRealTimers())

describe('the draw on the screen', () => {
  const drawnAt = 2_000_000
  const acts = planShow({ slices: 6, winnerSlices: [4, 0], spin: 0.37 })
  const goTo = (time: number) => act(() => vi.advanceTimersByTime(time - Date.now()))
  const render = (draw: ReturnType<typeof buildDrawView> | null, still = false, entered = 0) =>
    renderIn(
      <WinnerDrawScreen {...screenProps(drawSlide(buildDrawConfig(), entered), 'open', { draw, still })} />,
    )

  it('tells how to enter and counts the entries', () => {
    render(buildDrawView(), false, 148)
    expect(screen.getByText('Tap “Enter the draw” on your phone')).toBeVisible()
    expect(screen.getByText('148')).toBeVisible()
  })

  it('shows what lets the room judge the draw once it is locked', () => {
    render(lockedView({ tier: 'B' }))
    expect(screen.getByText('6 entries')).toBeVisible()
    expect(screen.getByText(/of 40 people who joined/)).toBeVisible()
    expect(screen.getByText('9778 5f2e f8b2 6ec7')).toBeVisible()
    expect(screen.getByText(/Now the audience says a phrase/)).toBeVisible()
  })

  it('announces the winners one after another, each with confetti, then lists them', () => {
    vi.useFakeTimers({ now: drawnAt })
    render(drawnView([4, 0], drawnAt))
    goTo(drawnAt + (acts[0]?.announcedAt ?? 0) - 50)
    expect(screen.queryByText('Winner 1')).toBeNull()
    expect(throwConfetti).not.toHaveBeenCalled()
    goTo(drawnAt + (acts[0]?.announcedAt ?? 0) + 50)
    expect(screen.getByText('Winner 1')).toBeVisible()
    expect(screen.getByText('Asel')).toBeVisible()
    expect(throwConfetti).toHaveBeenCalledTimes(1)
    goTo(drawnAt + (acts[1]?.announcedAt ?? 0) + 50)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Asel', 'Aigul'])
    expect(throwConfetti).toHaveBeenCalledTimes(2)
  })

  it('is at the end at once for a screen that is opened later, and in a thumbnail', () => {
    vi.useFakeTimers({ now: drawnAt + 3_600_000 })
    render(drawnView([4], drawnAt))
    expect(screen.getByText('Asel')).toBeVisible()
    vi.setSystemTime(drawnAt)
    render(drawnView([4], drawnAt), true)
    expect(screen.getAllByText('Asel')).toHaveLength(2)
    expect(throwConfetti).not.toHaveBeenCalled()
  })

  it('says that a draw was called off', () => {
    render(lockedView({ phase: 'void' }))
    expect(screen.getByText('This draw was called off')).toBeVisible()
  })
})

describe('the draw’s editor', () => {
  const slides = [
    newSlide('title', 'title-1'),
    newSlide('poll', 'poll-1'),
    {
      ...newSlide('open-text', 'text-1'),
      config: { ...newSlide('open-text', 'text-1').config, question: 'Why?' },
    },
  ]
  function edit(config = buildDrawConfig()) {
    const { configs } = renderEditor(WinnerDrawEditor, { ...editorProps(drawSlide(config)), slides })
    return () => {
      for (const each of configs) expect(winnerDrawConfigSchema.safeParse(each).success).toBe(true)
      return configs[configs.length - 1]
    }
  }

  it('asks for answered slides among those that take answers', async () => {
    const latest = edit()
    const offered = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
    expect(offered).toEqual(['Slide 2, no heading yet', 'Why?'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Why?' }))
    expect(latest()?.eligibility.answeredSlideIds).toEqual(['text-1'])
  })

  it('lets a condition on a removed slide be taken off', async () => {
    const config = buildDrawConfig()
    const latest = edit({
      ...config,
      eligibility: { ...config.eligibility, answeredSlideIds: ['gone-1'], stageAtLeast: 'gone' },
    })
    expect(screen.getByRole('option', { name: 'gone (not in this funnel)' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('checkbox', { name: 'A slide that is no longer in the deck' }))
    expect(latest()?.eligibility.answeredSlideIds).toEqual([])
  })

  it('sets the lowest stage, or none', async () => {
    const latest = edit()
    const stage = screen.getByRole('combobox', { name: 'Stage reached at least' })
    await userEvent.selectOptions(stage, 'Engagement')
    expect(latest()?.eligibility.stageAtLeast).toBe('engagement')
    await userEvent.selectOptions(stage, 'Any stage')
    expect(latest()?.eligibility.stageAtLeast).toBeNull()
  })

  it('switches conditions and the proof by keyboard', async () => {
    const latest = edit()
    screen.getByRole('switch', { name: /Only those who tap/ }).focus()
    await userEvent.keyboard(' ')
    expect(latest()?.eligibility.optIn).toBe(false)
    screen.getByRole('radio', { name: /With a phrase of the audience/ }).focus()
    await userEvent.keyboard(' ')
    expect(latest()?.tier).toBe('B')
  })

  it('stays valid at the limits', async () => {
    const latest = edit()
    const winners = screen.getByRole('textbox', { name: 'Winners' })
    await userEvent.clear(winners)
    await userEvent.type(winners, '500')
    await userEvent.click(screen.getByRole('textbox', { name: /Official rules/ }))
    await userEvent.paste('x'.repeat(6000))
    expect(latest()?.winners).toBe(20)
    expect(latest()?.rules).toHaveLength(5000)
  })

  it('warns that rules are published before the first entry', () => {
    edit()
    expect(screen.getByRole('textbox', { name: /Official rules/ })).toHaveAccessibleDescription(
      /published before the first entry/,
    )
  })
})

describe('the draw in a report', () => {
  const render = (draw: ReturnType<typeof buildDrawView> | null) =>
    renderIn(<WinnerDrawResults {...{ ...resultsProps(drawSlide()), draw }} />)

  it('lists the winners and the figures, and links to the record', () => {
    render(drawnView([4, 0], 0))
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['1', 'Asel'],
      ['2', 'Aigul'],
    ])
    expect(screen.getByText('C: sealed number only')).toBeVisible()
    expect(screen.getByRole('link')).toHaveAttribute('href', `/api/v1/draws/${'ab'.repeat(16)}/record`)
  })

  it('says so where nothing was drawn', () => {
    render(null)
    expect(screen.getByText('There was no draw on this slide.')).toBeVisible()
    render(lockedView())
    expect(screen.getByText('The winners were not drawn.')).toBeVisible()
  })
})
