import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import TypedAnswerAudience from '../../../../shared/slides/typed-answer/audience.tsx'
import TypedAnswerEditor from '../../../../shared/slides/typed-answer/editor.tsx'
import TypedAnswerResults from '../../../../shared/slides/typed-answer/results.tsx'
import TypedAnswerScreen from '../../../../shared/slides/typed-answer/screen.tsx'
import { type TypedAnswerConfig, typedAnswer } from '../../../../shared/slides/typed-answer/typed-answer.ts'
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

const config: TypedAnswerConfig = {
  ...typedAnswer.newConfig(),
  question: 'The largest city of Kazakhstan?',
  accepted: ['Almaty', 'Алматы'],
}
function slide(...answers: string[]): AnsweredSlide<'typed-answer'> {
  const counts = answers.reduce<Counts>(
    (sum, text) => addCounts(sum, typedAnswer.count({ text }, config)),
    {},
  )
  return { name: 'typed-answer', config, answers: [], counts, responses: answers.length }
}
function show(
  phase: AudienceProps<'typed-answer'>['phase'],
  overrides: Partial<AudienceProps<'typed-answer'>> = {},
) {
  const props = audienceProps(slide('Almaty'), phase, { sendState: 'none', counts: null, ...overrides })
  return { ...renderPhone(TypedAnswerAudience, props), props }
}
const own = (text: string) => ({ run: 1, revision: 1, answer: { text }, points: null, elapsedMs: 10 })

describe('a typed answer on the phone', () => {
  it('is sent by the button or by Enter, without the spaces around', async () => {
    const { props } = show('open')
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), ' almati {Enter}')
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ text: 'almati' })
  })

  it('cannot be changed once it is sent', () => {
    show('open', { own: own('almati'), sendState: 'saved' })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('almati')).toBeVisible()
  })

  it('can be mended when it was refused', async () => {
    const { props } = show('open', { draft: { text: 'almati' }, sendState: { refused: 'Paused.' } })
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ text: 'almati' })
  })

  it('is judged on the phone by the tolerance that came with the key', () => {
    show('revealed', { own: own('almati'), sendState: 'saved' })
    expect(screen.getByText('Correct!')).toBeVisible()
    expect(screen.getByText('Almaty')).toBeVisible()
    expect(screen.getByText('Also accepted: Алматы')).toBeVisible()
  })

  it('says what was wrong', () => {
    show('revealed', { own: own('Astana'), sendState: 'saved', ownPoints: 0 })
    expect(screen.getByText('Not this time')).toBeVisible()
    expect(screen.getByText('Astana')).toBeVisible()
  })
})

describe('typed answers on the screen and in the report', () => {
  const answered = slide('Almaty', 'АЛМАТЫ', 'Astana', ' astana', 'Shymkent')

  it('show the right answer and the most frequent wrong ones', () => {
    renderIn(<TypedAnswerScreen {...screenProps(answered, 'revealed', { still: true })} />)
    expect(tableCells(screen.getByRole('table')).map((row) => row.slice(0, 2))).toEqual([
      ['Almaty (Correct)', '2'],
      ['astana (Not correct)', '2'],
      ['shymkent (Not correct)', '1'],
    ])
  })

  it('show nothing of them before', () => {
    renderIn(<TypedAnswerScreen {...screenProps(answered, 'open')} />)
    expect(screen.getByText('Type your answer on your phone')).toBeVisible()
    expect(screen.queryByText(/astana/i)).toBeNull()
    expect(screen.queryByText('Almaty')).toBeNull()
  })

  it('are counted in the report', () => {
    renderIn(<TypedAnswerResults {...resultsProps(answered)} />)
    expect(screen.getByText('40% answered correctly')).toBeVisible()
    expect(screen.getByRole('table', { name: 'Frequent wrong answers' })).toBeInTheDocument()
  })
})

describe('the editor of a typed answer', () => {
  it('lists what is accepted and what may differ', async () => {
    const { configs } = renderEditor(TypedAnswerEditor, editorProps(slide()))
    await userEvent.click(screen.getByRole('button', { name: 'Add an accepted answer' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Answer 3' }), 'Alma-Ata')
    await userEvent.click(screen.getByRole('checkbox', { name: /Kazakh letters/ }))
    expect(configs.at(-1)).toMatchObject({
      accepted: ['Almaty', 'Алматы', 'Alma-Ata'],
      tolerance: { kazakh: true, case: true },
    })
  })
})
