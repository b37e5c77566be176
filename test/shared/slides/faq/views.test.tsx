import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import FaqAudience from '../../../../shared/slides/faq/audience.tsx'
import { type FaqConfig, faq } from '../../../../shared/slides/faq/faq.ts'
import FaqResults from '../../../../shared/slides/faq/results.tsx'
import FaqScreen from '../../../../shared/slides/faq/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

beforeEach(stubBrowser)

const config: FaqConfig = {
  heading: 'Before you ask',
  items: [
    { id: 'a', question: 'Where is our data kept?', answer: 'With you.', stage: null, interest: 'Security' },
    { id: 'b', question: 'What does it cost?', answer: 'Nothing.', stage: 'evaluation', interest: '' },
  ],
}
const slideOf = (counts: Record<string, number> = {}, responses = 0): AnsweredSlide<'faq'> => ({
  name: 'faq',
  config,
  answers: [],
  counts,
  responses,
})
const own = (...opened: string[]) => ({
  run: 1,
  revision: opened.length,
  answer: { opened },
  points: null,
  elapsedMs: 900,
})
const question = (name: RegExp) => screen.getByRole('button', { name })

describe('an FAQ on the phone', () => {
  it('opens a question by a tap, which counts; another one closes the first', async () => {
    const props = audienceProps(slideOf(), 'open', { own: null, sendState: 'none' })
    const phone = renderPhone(FaqAudience, props)
    expect(screen.getByText('With you.')).not.toBeVisible()
    await userEvent.click(question(/data/))
    expect(screen.getByText('With you.')).toBeVisible()
    expect(props.onAnswer).toHaveBeenLastCalledWith({ opened: ['a'] })
    phone.show({ ...props, own: own('a'), sendState: 'saved' })
    await userEvent.click(question(/cost/))
    expect(screen.getByText('With you.')).not.toBeVisible()
    expect(screen.getByText('Nothing.')).toBeVisible()
    expect(props.onAnswer).toHaveBeenLastCalledWith({ opened: ['a', 'b'] })
  })

  it('does not count a question twice, and never forgets one', async () => {
    const props = audienceProps(slideOf(), 'open', { own: own('b'), sendState: 'saved' })
    renderPhone(FaqAudience, props)
    await userEvent.click(question(/cost/))
    await userEvent.click(question(/cost/))
    expect(props.onAnswer).not.toHaveBeenCalled()
    await userEvent.click(question(/data/))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ opened: ['b', 'a'] })
  })

  it('can still be read when it is closed, without counting', async () => {
    const props = audienceProps(slideOf(), 'closed', { own: null, sendState: 'none' })
    renderPhone(FaqAudience, props)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText('With you.')).toBeVisible()
    expect(props.onAnswer).not.toHaveBeenCalled()
  })

  it('says how many opened each, where results are on phones', () => {
    renderPhone(FaqAudience, audienceProps(slideOf(), 'open', { own: null, counts: { 'q:a': 12 } }))
    expect(question(/data/)).toHaveAccessibleName(/opened by 12 people/)
    expect(question(/cost/)).not.toHaveAccessibleName(/opened by/)
  })
})

describe('an interest', () => {
  it('is the name that the author gave it, else the question', () => {
    expect(faq.signals?.({ opened: ['b', 'a'] }, config)).toEqual({
      objections: [],
      interests: ['Security', 'What does it cost?'],
    })
  })
})

describe('what people wanted to know', () => {
  it('stands in the report with the most wanted first', () => {
    renderIn(<FaqResults {...resultsProps(slideOf({ 'q:a': 1, 'q:b': 3 }, 4))} />)
    expect(tableCells(screen.getByRole('table', { hidden: true })).map(([label]) => label)).toEqual([
      'What does it cost?',
      'Where is our data kept?',
    ])
  })

  it('has no empty bars on the screen before somebody has asked', () => {
    const { container } = renderIn(<FaqScreen {...screenProps(slideOf(), 'open')} />)
    expect(container).toHaveTextContent('The answers are on your phone')
    expect(container).not.toHaveTextContent('0%')
  })
})
