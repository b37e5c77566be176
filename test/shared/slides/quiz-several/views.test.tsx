import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import QuizSeveralAudience from '../../../../shared/slides/quiz-several/audience.tsx'
import QuizSeveralEditor from '../../../../shared/slides/quiz-several/editor.tsx'
import {
  type QuizSeveralConfig,
  quizSeveral,
  quizSeveralConfigSchema,
} from '../../../../shared/slides/quiz-several/quiz-several.ts'
import QuizSeveralResults from '../../../../shared/slides/quiz-several/results.tsx'
import QuizSeveralScreen from '../../../../shared/slides/quiz-several/screen.tsx'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

beforeEach(stubBrowser)

const config: QuizSeveralConfig = {
  ...quizSeveral.newConfig(),
  question: 'Which are stages?',
  options: ['Interest', 'Purchase', 'Invoice'].map((text, index) => ({
    id: 'abc'.charAt(index),
    text,
    image: null,
    stage: null,
  })),
  correct: ['a', 'b'],
}
function slide(...answers: string[][]): AnsweredSlide<'quiz-several'> {
  const counts = answers.reduce<Counts>(
    (sum, picked) => addCounts(sum, quizSeveral.count({ picked }, config)),
    {},
  )
  return { name: 'quiz-several', config, answers: [], counts, responses: answers.length }
}
function show(
  phase: AudienceProps<'quiz-several'>['phase'],
  overrides: Partial<AudienceProps<'quiz-several'>> = {},
) {
  const props = audienceProps(slide(['a']), phase, { sendState: 'none', counts: null, ...overrides })
  return { ...renderPhone(QuizSeveralAudience, props), props }
}
const own = (picked: string[]) => ({ run: 1, revision: 1, answer: { picked }, points: null, elapsedMs: 10 })
const option = (name: RegExp) => screen.getByRole('button', { name })

describe('picking several on a phone', () => {
  it('sends all picks at once, and a pick can be taken back before', async () => {
    const { props } = show('open')
    const send = screen.getByRole('button', { name: 'Send' })
    expect(send).toBeDisabled()
    await userEvent.click(option(/Invoice/))
    await userEvent.click(option(/Purchase/))
    await userEvent.click(option(/Interest/))
    await userEvent.click(option(/Invoice/))
    expect(props.onAnswer).not.toHaveBeenCalled()
    await userEvent.click(send)
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['a', 'b'] })
  })

  it('is locked once it is sent', async () => {
    const { drafts } = show('open', { own: own(['a']), sendState: 'saved' })
    await userEvent.click(option(/Purchase/))
    expect(drafts).toEqual([])
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull()
  })

  it('tells what was right in part', () => {
    show('revealed', { own: own(['a']), sendState: 'saved', ownPoints: 400 })
    expect(screen.getByText(/Partly right/)).toHaveTextContent('Partly right · 50%')
    expect(screen.getByText('+400')).toBeVisible()
    expect(option(/Purchase/)).toHaveTextContent('right answer')
  })

  it('takes what was picked and never sent for no answer', () => {
    show('revealed', { own: null, draft: { picked: ['a', 'b'] } })
    expect(screen.getByText('You did not answer this one')).toBeVisible()
    expect(option(/Interest/)).not.toHaveTextContent('your answer')
  })
})

describe('picking several on the screen and in the report', () => {
  it('counts the picks, and who had all of it', () => {
    renderIn(<QuizSeveralScreen {...screenProps(slide(['a', 'b'], ['a']), 'revealed', { still: true })} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Interest (right answer)', '2', '100%'],
      ['Purchase (right answer)', '1', '50%'],
      ['Invoice', '0', '0%'],
    ])
  })

  it('tells who was right, and who in part', () => {
    renderIn(<QuizSeveralResults {...resultsProps(slide(['a', 'b'], ['a'], ['c'], ['a', 'c']))} />)
    expect(screen.getByText(/25% answered correctly/)).toHaveTextContent('25% were partly right')
  })
})

describe('the editor of a question with several right options', () => {
  it('keeps one right option at least', async () => {
    const { configs } = renderEditor(QuizSeveralEditor, editorProps(slide()))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Option 3 is the right answer' }))
    expect(configs.at(-1)?.correct).toEqual(['a', 'b', 'c'])
    for (const name of ['Option 1', 'Option 2', 'Option 3']) {
      await userEvent.click(screen.getByRole('checkbox', { name: `${name} is the right answer` }))
    }
    expect(configs.at(-1)?.correct).toEqual(['c'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Option 3' }))
    expect(configs.at(-1)?.correct).toEqual(['a'])
    for (const each of configs) expect(quizSeveralConfigSchema.safeParse(each).success).toBe(true)
  })
})
