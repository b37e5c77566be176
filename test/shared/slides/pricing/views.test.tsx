import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import PricingAudience from '../../../../shared/slides/pricing/audience.tsx'
import PricingEditor from '../../../../shared/slides/pricing/editor.tsx'
import { type PricingConfig, pricing, pricingLimits } from '../../../../shared/slides/pricing/pricing.ts'
import PricingScreen from '../../../../shared/slides/pricing/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const plan = (id: string, name: string, price: string) => ({
  ...{ id, name, price, period: 'a month', points: ['Support by e-mail'] },
  ...{ stage: null, interest: '' },
})
const config: PricingConfig = {
  heading: 'Which one?',
  plans: [
    plan('a', 'Start', '$19'),
    { ...plan('b', 'Team', '$49'), stage: 'purchase', interest: 'Whole team' },
  ],
  highlighted: 'b',
  note: 'Without VAT',
}
const slideOf = (counts: Record<string, number> = {}, responses = 0): AnsweredSlide<'pricing'> => ({
  name: 'pricing',
  config,
  answers: [],
  counts,
  responses,
})

describe('plans on the phone', () => {
  it('are picked by keyboard as a group of radio buttons, and sent', async () => {
    const props = audienceProps(slideOf(), 'open', { own: null, sendState: 'none' })
    renderPhone(PricingAudience, props)
    const group = screen.getByRole('group', { name: 'Which one?' })
    expect(within(group).getByRole('radio', { name: /Recommended.*Team.*\$49/ })).not.toBeChecked()
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await userEvent.click(screen.getByRole('button', { name: 'This one fits' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: 'a' })
  })

  it('can be changed while the slide is open, and not after', async () => {
    const own = { run: 1, revision: 1, answer: { picked: 'a' }, points: null, elapsedMs: 900 }
    const props = audienceProps(slideOf(), 'open', { own, sendState: 'saved' })
    const phone = renderPhone(PricingAudience, props)
    await userEvent.click(screen.getByRole('radio', { name: /Team/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Change my answer' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: 'b' })
    phone.show({ ...props, phase: 'closed' })
    expect(screen.getByRole('radio', { name: /Start/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: /Start/ })).toBeDisabled()
  })
})

describe('plans on the screen', () => {
  it('stand with price and what is in them, and with shares once there are results', () => {
    const { rerender } = renderIn(<PricingScreen {...screenProps(slideOf(), 'open', { counts: null })} />)
    const team = () => screen.getByText('Team').closest('li') as HTMLElement
    expect(team()).toHaveTextContent('Recommended')
    expect(team()).toHaveTextContent('$49')
    expect(team()).not.toHaveTextContent('%')
    rerender(<PricingScreen {...screenProps(slideOf({ 'p:b': 3 }, 4), 'open')} />)
    expect(team()).toHaveTextContent('75%')
    expect(team()).toHaveTextContent('3 people')
  })
})

describe('the editor', () => {
  it('takes a line for each point, up to the limits', async () => {
    const { configs } = renderEditor(PricingEditor, editorProps(slideOf()))
    const field = screen.getByLabelText('What is included: Plan 1')
    await userEvent.clear(field)
    await userEvent.paste(Array.from({ length: 12 }, () => 'x'.repeat(100)).join('\n'))
    const points = configs.at(-1)?.plans[0]?.points
    expect(points).toHaveLength(pricingLimits.points)
    expect(points?.every((point) => point.length === pricingLimits.point)).toBe(true)
    expect(pricing.configSchema.safeParse(configs.at(-1)).success).toBe(true)
  })

  it('recommends one plan at a time, and forgets it with the plan', async () => {
    const three = { ...config, plans: [...config.plans, plan('c', 'Firm', '$99')] }
    const { configs } = renderEditor(PricingEditor, editorProps({ ...slideOf(), config: three }))
    const marks = () => screen.getAllByRole('checkbox', { name: /^Recommended/ })
    await userEvent.click(marks()[2] as HTMLElement)
    expect(marks().map((mark) => (mark as HTMLInputElement).checked)).toEqual([false, false, true])
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Plan 3' }))
    expect(configs.at(-1)?.highlighted).toBeNull()
  })
})

it('the interest is its own name, else the plan’s', () => {
  const interests = (picked: string) => pricing.signals?.({ picked }, config).interests
  expect([interests('a'), interests('b')]).toEqual([['Start'], ['Whole team']])
})
