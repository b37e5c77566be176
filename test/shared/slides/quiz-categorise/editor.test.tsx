import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import QuizCategoriseEditor from '../../../../shared/slides/quiz-categorise/editor.tsx'
import {
  quizCategorise,
  quizCategoriseConfigSchema,
} from '../../../../shared/slides/quiz-categorise/quiz-categorise.ts'
import { editorProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

it('leaves no item without a category when one is taken away', async () => {
  const config = {
    ...quizCategorise.newConfig(),
    categories: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    items: ['a', 'b', 'c'].map((category) => ({ text: `of ${category}`, category })),
  }
  const slide = { name: 'quiz-categorise' as const, config, answers: [], counts: {}, responses: 0 }
  const { configs } = renderEditor(QuizCategoriseEditor, editorProps(slide))
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Category 1' }))
  expect(configs.at(-1)?.items.map(({ category }) => category)).toEqual(['b', 'b', 'c'])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Item 1: category' }), 'c')
  expect(configs.at(-1)?.items.map(({ category }) => category)).toEqual(['c', 'b', 'c'])
  for (const each of configs) expect(quizCategoriseConfigSchema.safeParse(each).success).toBe(true)
})
