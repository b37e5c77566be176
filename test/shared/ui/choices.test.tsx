import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ChoiceCards } from '../../../shared/ui/choice-cards.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { RatingInput } from '../../../shared/ui/rating-input.tsx'

const choices = [
  { id: 'a', text: 'Price' },
  { id: 'b', text: 'Security' },
  { id: 'c', text: 'Support' },
]

function Cards({ maxPicks, onPick }: { maxPicks: number; onPick(picked: string[]): void }) {
  const [picked, setPicked] = useState<string[]>([])
  return (
    <ChoiceCards
      legend="What matters?"
      choices={choices}
      picked={picked}
      maxPicks={maxPicks}
      onPick={(next) => {
        setPicked(next)
        onPick(next)
      }}
    />
  )
}

describe('ChoiceCards', () => {
  it('is one group of radio buttons for a single choice, moved by arrow keys', async () => {
    const onPick = vi.fn()
    const user = userEvent.setup()
    render(<Cards maxPicks={1} onPick={onPick} />)
    expect(screen.getByRole('group', { name: 'What matters?' })).toBeVisible()
    await user.tab()
    expect(screen.getByRole('radio', { name: /Price/ })).toHaveFocus()
    await user.keyboard(' ')
    expect(onPick).toHaveBeenLastCalledWith(['a'])
    await user.keyboard('{ArrowDown}')
    expect(onPick).toHaveBeenLastCalledWith(['b'])
    expect(screen.getByRole('radio', { name: /Security/ })).toBeChecked()
  })

  it('stops at the most that may be picked, and lets go of one again', async () => {
    const onPick = vi.fn()
    const user = userEvent.setup()
    render(<Cards maxPicks={2} onPick={onPick} />)
    expect(screen.getByRole('group', { name: 'What matters? Pick up to 2' })).toBeVisible()
    await user.click(screen.getByText('Price'))
    await user.click(screen.getByText('Support'))
    expect(onPick).toHaveBeenLastCalledWith(['a', 'c'])
    expect(screen.getByRole('checkbox', { name: /Security/ })).toBeDisabled()
    await user.click(screen.getByText('Price'))
    expect(onPick).toHaveBeenLastCalledWith(['c'])
    expect(screen.getByRole('checkbox', { name: /Security/ })).toBeEnabled()
  })

  it('says after the reveal which one was correct, and takes no more picks', async () => {
    const onPick = vi.fn()
    render(
      <ChoiceCards
        legend="Which?"
        choices={[
          { id: 'a', text: 'Price', mark: 'correct' },
          { id: 'b', text: 'Security', mark: 'incorrect' },
        ]}
        picked={['b']}
        onPick={onPick}
        disabled
      />,
    )
    expect(screen.getByRole('radio', { name: /Price ?: Correct/ })).toBeDisabled()
    expect(screen.getByRole('radio', { name: /Security ?: Not correct/ })).toBeChecked()
    await userEvent.setup().click(screen.getByText('Price'))
    expect(onPick).not.toHaveBeenCalled()
  })
})

describe('RatingInput', () => {
  function Rating({ onChange }: { onChange(value: number): void }) {
    const [value, setValue] = useState<number | null>(null)
    return (
      <RatingInput
        legend="How was it?"
        value={value}
        onChange={(next) => {
          setValue(next)
          onChange(next)
        }}
      />
    )
  }

  it('is a radio group with a name for each star, moved by arrow keys', async () => {
    const onChange = vi.fn()
    const user = userEvent.setup()
    render(<Rating onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'How was it?' })).toBeVisible()
    expect(screen.getAllByRole('radio')).toHaveLength(5)
    await user.click(screen.getByRole('radio', { name: '3 stars of 5' }))
    expect(onChange).toHaveBeenLastCalledWith(3)
    await user.keyboard('{ArrowRight}')
    expect(onChange).toHaveBeenLastCalledWith(4)
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(onChange).toHaveBeenLastCalledWith(1)
    expect(screen.getByRole('radio', { name: '1 star of 5' })).toBeChecked()
  })

  it('can be reached and answered with the keyboard alone', async () => {
    const onChange = vi.fn()
    const user = userEvent.setup()
    render(<Rating onChange={onChange} />)
    await user.tab()
    await user.keyboard(' ')
    expect(onChange).toHaveBeenLastCalledWith(1)
  })
})

describe('NumberField', () => {
  function Seconds({ onChange }: { onChange(value: number | null): void }) {
    const [value, setValue] = useState<number | null>(30)
    return (
      <NumberField
        label="Time limit"
        value={value}
        min={5}
        max={60}
        step={5}
        onChange={(next) => {
          setValue(next)
          onChange(next)
        }}
      />
    )
  }

  it('steps by button and by arrow key, within its limits', async () => {
    const onChange = vi.fn()
    const user = userEvent.setup()
    render(<Seconds onChange={onChange} />)
    await user.click(screen.getByRole('button', { name: 'More: Time limit' }))
    expect(onChange).toHaveBeenLastCalledWith(35)
    await user.click(screen.getByLabelText('Time limit'))
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(onChange).toHaveBeenLastCalledWith(25)
    await user.keyboard('{ArrowDown>8/}')
    expect(onChange).toHaveBeenLastCalledWith(5)
    expect(screen.getByRole('button', { name: 'Less: Time limit' })).toBeDisabled()
  })

  it('brings what was typed out of range into it when it is left, and keeps the last number when emptied', async () => {
    const onChange = vi.fn()
    const user = userEvent.setup()
    render(<Seconds onChange={onChange} />)
    const field = screen.getByLabelText('Time limit')
    await user.clear(field)
    expect(onChange).not.toHaveBeenCalledWith(null)
    await user.type(field, '900')
    await user.tab()
    expect(field).toHaveValue('60')
    await user.clear(field)
    await user.tab()
    expect(field).toHaveValue('60')
  })
})
