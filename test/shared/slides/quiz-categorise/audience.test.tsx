import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import QuizCategoriseAudience from '../../../../shared/slides/quiz-categorise/audience.tsx'
import { quizCategorise } from '../../../../shared/slides/quiz-categorise/quiz-categorise.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import { audienceProps } from '../../../contracts/slide-view-props.ts'
import { renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const config = {
  ...quizCategorise.newConfig(),
  question: 'Fruit or vegetable?',
  categories: [
    { id: 'f', name: 'Fruit' },
    { id: 'v', name: 'Vegetable' },
  ],
  items: [
    { text: 'Apple', category: 'f' },
    { text: 'Pear', category: 'f' },
    { text: 'Leek', category: 'v' },
  ],
}
const { items, correct } = quizCategorise.revealedConfig(config)

function show(
  phase: AudienceProps<'quiz-categorise'>['phase'],
  overrides: Partial<AudienceProps<'quiz-categorise'>> = {},
) {
  const slide = { name: 'quiz-categorise' as const, config, answers: [], counts: {}, responses: 0 }
  const props = audienceProps(slide, phase, { counts: null, standing: null, ...overrides })
  return { ...renderPhone(QuizCategoriseAudience, props), props }
}
const button = (name: string) => screen.getByRole('button', { name })

describe('categories on the phone', () => {
  it('are chosen for one item after another, by keyboard too, and sent', async () => {
    const { props } = show('open')
    const group = within(screen.getByRole('group', { name: 'Which category?' }))
    expect(group.getByText(items[0] ?? '')).toBeVisible()
    button('Fruit').focus()
    await userEvent.keyboard('{Enter}')
    expect(group.getByText('Item 2 of 3')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(button('Vegetable'))
    expect(screen.getByText('3 of 3')).toBeVisible()
    await userEvent.click(button('Send'))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ placed: [0, 0, 1] })
  })

  it('are changed by taking an item up again; the next one without a category follows', async () => {
    const { drafts } = show('open')
    await userEvent.click(button('Fruit'))
    await userEvent.click(button(`${items[0]}: Fruit`))
    expect(button('Fruit')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(button('Vegetable'))
    expect(drafts.at(-1)).toEqual({ placed: [1, null, null], at: 1 })
  })

  it('are locked once they are sent', async () => {
    const { drafts } = show('open', {
      own: { run: 1, revision: 1, answer: { placed: [0, 0, 0] }, points: null, elapsedMs: 900 },
      sendState: 'saved',
    })
    expect(screen.queryByRole('group')).toBeNull()
    await userEvent.click(button(`${items[0]}: Fruit`))
    expect(drafts).toEqual([])
  })

  it('are shown with what was wrong in the own ones after the reveal', () => {
    const wrong = correct[0] === 0 ? 1 : 0
    show('revealed', {
      own: {
        ...{ run: 1, revision: 1, points: null, elapsedMs: 900 },
        answer: { placed: [wrong, correct[1] ?? 0, null] },
      },
      sendState: 'saved',
    })
    const marks = screen.getAllByRole('listitem').map((row) => within(row).getByRole('img'))
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['wrong', 'right', 'wrong'])
    expect(screen.getByText(`Your answer: ${wrong === 0 ? 'Fruit' : 'Vegetable'}`)).toBeVisible()
    expect(screen.getByText('Your answer: nothing')).toBeVisible()
  })
})
