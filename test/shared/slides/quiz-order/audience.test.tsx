import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import QuizOrderAudience from '../../../../shared/slides/quiz-order/audience.tsx'
import { quizOrder } from '../../../../shared/slides/quiz-order/quiz-order.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import { audienceProps } from '../../../contracts/slide-view-props.ts'
import { renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const config = {
  ...quizOrder.newConfig(),
  question: 'From the first to the last stage?',
  items: ['Awareness', 'Interest', 'Purchase'],
}
const { items: shown } = quizOrder.publicConfig(config)

function show(
  phase: AudienceProps<'quiz-order'>['phase'],
  overrides: Partial<AudienceProps<'quiz-order'>> = {},
) {
  const slide = { name: 'quiz-order' as const, config, answers: [], counts: {}, responses: 0 }
  const props = audienceProps(slide, phase, { counts: null, standing: null, ...overrides })
  return { ...renderPhone(QuizOrderAudience, props), props }
}
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent?.replace(/^\d/, ''))
const own = (order: number[]) => ({ run: 1, revision: 1, answer: { order }, points: null, elapsedMs: 900 })

describe('an order on the phone', () => {
  it('begins shuffled and is sent as it stands', async () => {
    const { props } = show('open')
    expect(rows()).toEqual(shown)
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ order: [0, 1, 2] })
  })

  it('is changed by keyboard, says so, and keeps the focus on the item', async () => {
    const { props, drafts } = show('open')
    const [first = ''] = shown
    const down = () => screen.getByRole('button', { name: `Move down: ${first}` })
    down().focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText(`${first}: now at place 2 of 3`)).toBeInTheDocument()
    expect(down()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(rows()).toEqual([...shown.slice(1), first])
    expect(screen.getByRole('button', { name: `Move up: ${first}` })).toHaveFocus()
    expect(drafts.at(-1)).toEqual({ order: [1, 2, 0] })
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ order: [1, 2, 0] })
  })

  it('is changed by dragging past the middle of a neighbour', () => {
    show('open')
    // Rows of 50 px, one under another, as a browser would lay them out.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const index = [...(this.parentElement?.children ?? [])].indexOf(this)
      return new DOMRect(0, index * 50, 300, 50)
    })
    const handle = screen.getAllByRole('listitem')[0]?.firstElementChild
    if (!handle) throw new Error('no handle')
    fireEvent.pointerDown(handle, { button: 0, clientY: 25 })
    fireEvent(window, new MouseEvent('pointermove', { clientY: 70 }))
    expect(rows()).toEqual(shown)
    fireEvent(window, new MouseEvent('pointermove', { clientY: 80 }))
    expect(rows()).toEqual([shown[1], shown[0], shown[2]])
    fireEvent(window, new MouseEvent('pointerup'))
    fireEvent(window, new MouseEvent('pointermove', { clientY: 149 }))
    expect(rows()).toEqual([shown[1], shown[0], shown[2]])
  })

  it('cannot be changed once it is sent, and shows what was sent', () => {
    show('open', { own: own([2, 0, 1]), sendState: 'saved' })
    expect(rows()).toEqual([shown[2], shown[0], shown[1]])
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Answered. Now wait for the others.')).toBeVisible()
  })

  it('shows the right order after the reveal, and where the own one differs', () => {
    const [first = 0, second = 0, third = 0] = quizOrder.revealedConfig(config).correct
    show('revealed', { own: own([first, third, second]), sendState: 'saved' })
    const list = screen.getAllByRole('listitem')
    expect(list.map((row) => row.textContent)).toEqual([
      '1Awareness',
      '2InterestYour answer: place 3',
      '3PurchaseYour answer: place 2',
    ])
    expect(list.map((row) => within(row).getByRole('img').getAttribute('aria-label'))).toEqual([
      'right',
      'wrong',
      'wrong',
    ])
    expect(screen.getByText('Partly right · 33%')).toBeVisible()
  })

  it('passes over a draft that is not an order of these items', () => {
    show('open', { draft: { order: [0, 0, 7] } })
    expect(rows()).toEqual(shown)
  })
})
