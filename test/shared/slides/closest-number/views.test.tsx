import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import ClosestNumberAudience from '../../../../shared/slides/closest-number/audience.tsx'
import {
  type ClosestNumberConfig,
  closestNumber,
} from '../../../../shared/slides/closest-number/closest-number.ts'
import ClosestNumberEditor from '../../../../shared/slides/closest-number/editor.tsx'
import ClosestNumberResults from '../../../../shared/slides/closest-number/results.tsx'
import ClosestNumberScreen from '../../../../shared/slides/closest-number/screen.tsx'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const config: ClosestNumberConfig = {
  ...closestNumber.newConfig(),
  question: 'How many of a hundred buyers read the offer?',
  unit: '%',
  correct: 40,
}
function slide(...values: number[]): AnsweredSlide<'closest-number'> {
  const counts = values.reduce<Counts>(
    (sum, value) => addCounts(sum, closestNumber.count({ value }, config)),
    {},
  )
  return { name: 'closest-number', config, answers: [], counts, responses: values.length }
}
function show(
  phase: AudienceProps<'closest-number'>['phase'],
  overrides: Partial<AudienceProps<'closest-number'>> = {},
) {
  const props = audienceProps(slide(40), phase, { sendState: 'none', counts: null, ...overrides })
  return { ...renderPhone(ClosestNumberAudience, props), props }
}

describe('the closest number', () => {
  it('is chosen and sent on the phone', async () => {
    const { props } = show('open')
    const field = screen.getByRole('textbox')
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await userEvent.clear(field)
    await userEvent.type(field, '45')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ value: 45 })
  })

  it('tells how far off the answer was, and what that is worth', () => {
    show('revealed', {
      own: { run: 1, revision: 1, answer: { value: 45 }, points: null, elapsedMs: 0 },
      sendState: 'saved',
      ownPoints: null,
    })
    expect(screen.getByText(/Partly right/)).toHaveTextContent('Partly right · 50%')
    expect(screen.getByText(/Off by 5/)).toBeVisible()
    expect(screen.getByText('+500')).toBeVisible()
  })

  it('is hidden on the screen until the reveal, and then shown with the spread', () => {
    const answered = slide(40, 45, 90)
    const { unmount } = renderIn(<ClosestNumberScreen {...screenProps(answered, 'open')} />)
    expect(screen.queryByText(/40/)).toBeNull()
    unmount()
    renderIn(<ClosestNumberScreen {...screenProps(answered, 'revealed', { still: true })} />)
    expect(screen.getByText(/Closest answer/)).toHaveTextContent('40')
    expect(screen.getByText('right')).toHaveTextContent('33%right')
  })

  it('is in the report with who was right, and who in part', () => {
    renderIn(<ClosestNumberResults {...resultsProps(slide(40, 45, 90, 10))} />)
    expect(screen.getByText(/25% answered correctly/)).toHaveTextContent('25% were partly right')
  })

  it('warns where nothing can be right in part', async () => {
    const { configs } = renderEditor(ClosestNumberEditor, editorProps(slide()))
    const tolerance = screen.getByRole('textbox', { name: /Wholly right/ })
    await userEvent.clear(tolerance)
    await userEvent.type(tolerance, '20')
    expect(configs.at(-1)?.tolerance).toBe(20)
    expect(screen.getByText(/nothing counts in part/)).toBeVisible()
  })
})
