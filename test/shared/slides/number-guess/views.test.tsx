import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import { holdsKey, newSlide, waitsForReveal } from '../../../../shared/slides/deck.ts'
import NumberGuessAudience from '../../../../shared/slides/number-guess/audience.tsx'
import NumberGuessEditor from '../../../../shared/slides/number-guess/editor.tsx'
import { type NumberGuessConfig, numberGuess } from '../../../../shared/slides/number-guess/number-guess.ts'
import NumberGuessResults from '../../../../shared/slides/number-guess/results.tsx'
import NumberGuessScreen from '../../../../shared/slides/number-guess/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, tableCells } from '../render-view.tsx'

function guessSlide(
  overrides: Partial<NumberGuessConfig> = {},
  values: readonly number[] = [],
): AnsweredSlide<'number-guess'> {
  const config: NumberGuessConfig = {
    question: 'How many seats?',
    image: null,
    unit: 'seats',
    min: 0,
    max: 100,
    step: 5,
    actual: null,
    bands: [],
    ...overrides,
  }
  const answers = values.map((value) => ({ value }))
  const counts = answers.reduce<Counts>(
    (sum, answer) => addCounts(sum, numberGuess.count(answer, config)),
    {},
  )
  return { name: 'number-guess', config, answers, counts, responses: answers.length }
}
const ownOf = (value: number) => ({ run: 1, revision: 1, answer: { value }, points: null, elapsedMs: 1 })

describe('a number guess', () => {
  it('waits for the reveal when there is an actual value, and keeps it until then', () => {
    const slide = { ...newSlide('number-guess', 'guess-1'), results: 'live' as const }
    expect(waitsForReveal(slide)).toBe(false)
    const known = { ...slide, config: { ...slide.config, actual: 47.5 } }
    expect(holdsKey(known)).toBe(true)
    expect(waitsForReveal(known)).toBe(true)
    expect(JSON.stringify(numberGuess.publicConfig(known.config))).not.toContain('47.5')
    expect(numberGuess.revealedConfig(known.config).actual).toBe(47.5)
  })

  it('speaks for the stage of the highest band that begins at or below it', () => {
    const { config } = guessSlide({
      bands: [
        { id: 'a', name: 'large', from: 50, stage: 'evaluation' },
        { id: 'b', name: 'small', from: 10, stage: 'interest' },
      ],
    })
    expect([5, 10, 45, 50, 100].map((value) => numberGuess.optionStages({ value }, config))).toEqual([
      [],
      ['interest'],
      ['interest'],
      ['evaluation'],
      ['evaluation'],
    ])
    expect(numberGuess.facts({ value: 60 }, config)).toEqual({ picked: ['a'] })
  })
})

describe('a number guess on the phone', () => {
  it('is typed, brought to the nearest number, and sent', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(NumberGuessAudience, { ...audienceProps(guessSlide(), 'open'), onAnswer })
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await user.type(screen.getByRole('textbox', { name: 'Your guess' }), '42')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ value: 40 })
  })

  it('takes a tap on the middle of the slider for the middle', async () => {
    const onAnswer = vi.fn()
    renderPhone(NumberGuessAudience, { ...audienceProps(guessSlide(), 'open'), onAnswer })
    await userEvent.click(screen.getByRole('slider'))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ value: 50 })
  })

  it('says after the reveal how near it was', () => {
    const slide = guessSlide({ actual: 50 }, [50, 60, 0, 100, 90])
    renderPhone(
      NumberGuessAudience,
      audienceProps(slide, 'revealed', { own: ownOf(60), counts: slide.counts, responses: 5 }),
    )
    expect(screen.getByText(/You were off by 10.seats/)).toHaveTextContent('Closer than 75% of the others.')
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
  })
})

describe('a number guess on the screen and in the report', () => {
  const slide = guessSlide({ actual: 50, max: 20, step: 5 }, [0, 5, 5, 10])

  it('shows no actual value before the reveal, and the accuracy after it', () => {
    const { rerender } = renderIn(<NumberGuessScreen {...screenProps(slide, 'open')} />)
    expect(screen.queryByText('Actual value')).not.toBeInTheDocument()
    const hit = guessSlide({ actual: 5, max: 20 }, [0, 5, 5, 10])
    rerender(<NumberGuessScreen {...screenProps(hit, 'revealed')} />)
    expect(screen.getAllByText('Actual value').length).toBeGreaterThan(0)
    expect(screen.getByText('2 exact hits')).toBeInTheDocument()
  })

  it('has every column, the median and the mean in its table', () => {
    renderIn(<NumberGuessResults {...resultsProps(guessSlide({ max: 20 }, [0, 5, 5, 15]))} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['0', '1', '25%'],
      ['5', '2', '50%'],
      ['10', '0', '0%'],
      ['15', '1', '25%'],
      ['20', '0', '0%'],
      ['Median', '5\u00a0seats', ''],
      ['Average', '6.3\u00a0seats', ''],
    ])
  })

  it('counts the bands for the report', () => {
    const bands = [{ id: 'a', name: 'large', from: 10, stage: null }]
    renderIn(<NumberGuessResults {...resultsProps(guessSlide({ bands }, [0, 10, 15]))} />)
    const table = screen.getByRole('table', { name: 'Guesses by range' })
    expect(within(table).getByRole('row', { name: /large \(from 10\) 2/ })).toBeInTheDocument()
  })
})

describe('the editor of a number guess', () => {
  it('never asks for a range without steps', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(NumberGuessEditor, editorProps(guessSlide()))
    const type = async (name: string, text: string) => {
      const field = screen.getByRole('textbox', { name })
      await user.clear(field)
      await user.type(field, text)
      await user.tab()
    }
    await type('Most', '-3')
    expect(configs.at(-1)?.max).toBe(5)
    await type('Step', '900')
    await type('Least', '77')
    await type('Step', '0.001')
    await type('Most', '99999999999')
    await user.click(screen.getByRole('switch', { name: 'There is an actual value' }))
    await user.click(screen.getByRole('button', { name: 'Add a range' }))
    expect(configs.length).toBeGreaterThan(5)
    for (const config of configs) expect(numberGuess.configSchema.safeParse(config).error).toBeUndefined()
  })
})
