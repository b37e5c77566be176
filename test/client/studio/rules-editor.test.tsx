import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { RulesEditor } from '../../../client/studio/editor/rules-editor.tsx'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import type { StageRule } from '../../../shared/core/funnel/tag-response.ts'
import { type Deck, newSlide, parseDeck, type Slide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'

function renderRules(slide: Slide) {
  const changes: StageRule[][] = []
  function Harness() {
    const [rules, setRules] = useState(slide.rules)
    return (
      <RulesEditor
        slide={{ ...slide, rules }}
        stages={sixStages}
        onChange={(next) => {
          changes.push(next)
          setRules(next)
        }}
      />
    )
  }
  render(<Harness />)
  /** Every state that the form gave was one that a server takes. */
  const allValid = () =>
    changes.every((rules) => {
      const deck: Deck = {
        title: 'Deck',
        language: 'en',
        settings: newDeckSettings,
        slides: [{ ...slide, rules }],
      }
      return parseDeck(deck).ok
    })
  return { user: userEvent.setup(), last: () => changes.at(-1), allValid }
}
const addRule = () => screen.getByRole('button', { name: 'Add a rule' })

describe('the rules of a slide', () => {
  it('takes words between commas, in several languages', async () => {
    const { user, last, allValid } = renderRules(newSlide('open-text', 'text'))
    await user.click(addRule())
    const words = screen.getByLabelText('One of these words')
    await user.clear(words)
    await user.type(words, 'trial, сынақ,, пробная ')
    await user.tab()
    expect(last()).toEqual([
      { when: 'text-contains', words: ['trial', 'сынақ', 'пробная'], stage: 'evaluation' },
    ])
    expect(words).toHaveValue('trial, сынақ, пробная')
    expect(allValid()).toBe(true)
  })

  it('says when no word is left, and keeps the last ones until there are others', async () => {
    const { user, last, allValid } = renderRules(newSlide('word-cloud', 'words'))
    await user.click(addRule())
    const before = last()
    await user.clear(screen.getByLabelText('One of these words'))
    expect(screen.getByText('Enter at least one word.')).toBeInTheDocument()
    expect(last()).toEqual(before)
    expect(allValid()).toBe(true)
  })

  it('sets the rating within the slide’s own scale, and the stage by name', async () => {
    const { user, last } = renderRules(newSlide('rating', 'rating'))
    await user.click(addRule())
    expect(last()?.[0]).toEqual({ when: 'rating-at-least', atLeast: 4, stage: 'evaluation' })
    await user.click(screen.getByRole('button', { name: 'More: The rating is at least' }))
    expect(screen.getByRole('button', { name: 'More: The rating is at least' })).toBeDisabled()
    await user.selectOptions(screen.getByLabelText('then the answer counts as'), 'Purchase')
    expect(last()?.[0]).toEqual({ when: 'rating-at-least', atLeast: 5, stage: 'purchase' })
  })

  it('names options, and never asks for more of them than are chosen', async () => {
    const slide = newSlide('poll', 'poll')
    const options = slide.config.options.map((option, index) => ({
      ...option,
      text: ['Yes', 'No'][index] ?? '',
    }))
    const { user, last, allValid } = renderRules({ ...slide, config: { ...slide.config, options } })
    await user.click(addRule())
    await user.click(screen.getByRole('checkbox', { name: 'No' }))
    await user.click(screen.getByRole('button', { name: 'More: At least this many of them' }))
    expect(last()?.[0]).toMatchObject({ options: ['a', 'b'], atLeast: 2 })
    await user.click(screen.getByRole('checkbox', { name: 'Yes' }))
    expect(last()?.[0]).toMatchObject({ options: ['b'], atLeast: 1 })
    await user.click(screen.getByRole('checkbox', { name: 'No' }))
    expect(screen.getByText('Choose at least one option.')).toBeInTheDocument()
    expect(last()?.[0]).toMatchObject({ options: ['b'] })
    expect(allValid()).toBe(true)
  })

  it('changes the condition where the kind knows several', async () => {
    const { user, last, allValid } = renderRules(newSlide('quiz-pick', 'quiz'))
    await user.click(addRule())
    expect(last()?.[0]).toMatchObject({ when: 'score-at-least', percent: 80 })
    await user.selectOptions(screen.getByLabelText('If'), 'certain options are picked')
    expect(last()?.[0]).toMatchObject({ when: 'picked-at-least', options: ['a'] })
    expect(allValid()).toBe(true)
  })

  it('changes the order, which decides, by keys', async () => {
    const rule = (stage: string): StageRule => ({ when: 'rating-at-least', atLeast: 1, stage })
    const { user, last } = renderRules({
      ...newSlide('rating', 'rating'),
      rules: [rule('interest'), rule('purchase')],
    })
    within(screen.getByRole('group', { name: 'Rule 1' }))
      .getByLabelText('If')
      .focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(last()?.map(({ stage }) => stage)).toEqual(['purchase', 'interest'])
    await user.click(screen.getByRole('button', { name: 'Remove: Rule 1' }))
    expect(last()?.map(({ stage }) => stage)).toEqual(['interest'])
  })

  it('says of a rule that can never hold here', () => {
    renderRules({
      ...newSlide('rating', 'rating'),
      rules: [{ when: 'text-contains', words: ['x'], stage: 'interest' }],
    })
    expect(screen.getByText(/never holds on a slide of this kind/)).toBeInTheDocument()
  })

  it('keeps a stage of another funnel until it is changed', () => {
    renderRules({
      ...newSlide('rating', 'rating'),
      rules: [{ when: 'rating-at-least', atLeast: 3, stage: 'decision' }],
    })
    expect(screen.getByLabelText('then the answer counts as')).toHaveDisplayValue(
      'decision (not in your funnel)',
    )
  })

  it('offers nothing where a kind has nothing to test', () => {
    renderRules(newSlide('lead-form', 'form'))
    expect(screen.queryByRole('button', { name: 'Add a rule' })).not.toBeInTheDocument()
  })
})
