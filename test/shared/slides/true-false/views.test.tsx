import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import TrueFalseAudience from '../../../../shared/slides/true-false/audience.tsx'
import TrueFalseEditor from '../../../../shared/slides/true-false/editor.tsx'
import TrueFalseScreen from '../../../../shared/slides/true-false/screen.tsx'
import { trueFalse } from '../../../../shared/slides/true-false/true-false.ts'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

beforeEach(stubBrowser)

const slide: AnsweredSlide<'true-false'> = {
  name: 'true-false',
  config: { ...trueFalse.newConfig(), question: 'The trial takes a month.', correct: 'false' },
  answers: [],
  counts: { 'o:true': 1, 'o:false': 3 },
  responses: 4,
}

describe('true or false', () => {
  it('takes one tap', async () => {
    const props = audienceProps(slide, 'open', { sendState: 'none' })
    renderPhone(TrueFalseAudience, props)
    await userEvent.click(screen.getByRole('button', { name: /False/ }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: 'false' })
  })

  it('is read in the reader’s language, or in the author’s words', () => {
    renderIn(<TrueFalseScreen {...screenProps(slide, 'revealed', { still: true })} />, 'kk')
    expect(tableCells(screen.getByRole('table')).map((row) => row.slice(0, 2))).toEqual([
      ['Рас', '1'],
      ['Жалған (дұрыс жауап)', '3'],
    ])
    const labels = { true: 'Fact', false: 'Myth' }
    const own = { ...slide, config: { ...slide.config, labels } }
    renderIn(<TrueFalseScreen {...screenProps(own, 'open', { still: true })} />, 'kk')
    expect(screen.getByText('Myth')).toBeVisible()
    expect(trueFalse.summary({ picked: 'false' }, own.config)).toBe('Myth')
    expect(trueFalse.summary({ picked: 'false' }, slide.config)).toBe('✗')
  })

  it('is set up with the right answer, own words and stage tags', async () => {
    const { configs } = renderEditor(TrueFalseEditor, editorProps(slide))
    await userEvent.click(screen.getByRole('radio', { name: 'True' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Instead of “False”' }), 'No')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage tag: No' }), 'Evaluation')
    expect(configs.at(-1)).toMatchObject({
      correct: 'true',
      labels: { true: '', false: 'No' },
      stages: { true: null, false: 'evaluation' },
    })
  })
})
