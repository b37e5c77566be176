import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import QuizPickEditor from '../../../../shared/slides/quiz-pick/editor.tsx'
import { type QuizPickConfig, quizPickConfigSchema } from '../../../../shared/slides/quiz-pick/quiz-pick.ts'
import { editorProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor, stubBrowser } from '../render-view.tsx'
import { buildQuiz, quizSlide } from './build-quiz.ts'

beforeEach(stubBrowser)

function edit(config: QuizPickConfig = buildQuiz()) {
  const { configs } = renderEditor(QuizPickEditor, editorProps(quizSlide(config)))
  return {
    latest: () => {
      for (const each of configs) expect(quizPickConfigSchema.safeParse(each).success).toBe(true)
      return configs[configs.length - 1]
    },
  }
}

describe('the quiz editor', () => {
  it('marks another option as the right one', async () => {
    const { latest } = edit()
    await userEvent.click(screen.getByRole('radio', { name: 'Option 3 is the right answer' }))
    expect(latest()?.correct).toBe('c')
  })

  it('always has a right option, when the right one is removed too', async () => {
    const { latest } = edit()
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Option 2' }))
    expect(latest()?.options.map((option) => option.id)).toEqual(['a', 'c'])
    expect(latest()?.correct).toBe('a')
  })

  it('keeps the right option when options are moved', async () => {
    const { latest } = edit()
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Option 2' }))
    expect(latest()?.options.map((option) => option.id)).toEqual(['b', 'a', 'c'])
    expect(latest()?.correct).toBe('b')
  })

  it('stops at eight options', async () => {
    const options = 'abcdefgh'.split('').map((id) => ({ id, text: id, image: null, stage: null }))
    edit(buildQuiz({ options }))
    expect(screen.getByRole('button', { name: 'Add an option' })).toBeDisabled()
  })

  it('lets the most be typed anew without touching the least, and says when the two contradict', async () => {
    const { latest } = edit(buildQuiz({ points: { policy: 'speed', max: 1000, min: 900 } }))
    const most = screen.getByRole('textbox', { name: 'Most points' })
    await userEvent.clear(most)
    await userEvent.type(most, '700')
    expect(latest()?.points).toEqual({ policy: 'speed', max: 700, min: 900 })
    expect(screen.getByText(/more than the most/)).toBeVisible()
    await userEvent.type(most, '0')
    expect(screen.queryByText(/more than the most/)).toBeNull()
  })

  it('carries the figures from one way of giving points to another', async () => {
    const { latest } = edit(buildQuiz({ points: { policy: 'flat', points: 300 } }))
    await userEvent.click(screen.getByRole('radio', { name: /linear/ }))
    expect(latest()?.points).toEqual({ policy: 'speed', max: 300, min: 150 })
    await userEvent.click(screen.getByRole('radio', { name: 'No points' }))
    expect(latest()?.points).toEqual({ policy: 'none' })
  })

  it('tags an option with a stage', async () => {
    const { latest } = edit()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage tag: Option 1' }), 'Evaluation')
    expect(latest()?.options[0]?.stage).toBe('evaluation')
  })
})
