import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import PollAudience from '../../../../shared/slides/poll/audience.tsx'
import { audienceProps } from '../../../contracts/slide-view-props.ts'
import { renderPhone, tableCells } from '../render-view.tsx'
import { ownPicks, pollSlide } from './poll-slide.ts'

describe('a poll on the phone', () => {
  it('takes a single choice by touch: pick, change one’s mind, send', async () => {
    const onAnswer = vi.fn()
    const { drafts } = renderPhone(PollAudience, { ...audienceProps(pollSlide(), 'open'), onAnswer })
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await userEvent.click(screen.getByRole('radio', { name: /The price/ }))
    await userEvent.click(screen.getByRole('radio', { name: /Security/ }))
    expect(drafts).toEqual([{ picked: ['a'] }, { picked: ['b'] }])
    expect(onAnswer).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['b'] })
  })

  it('takes several choices by keyboard and stops at the most', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(PollAudience, { ...audienceProps(pollSlide({ maxPicks: 2 }), 'open'), onAnswer })
    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard(' ')
    expect(screen.getByText('2 of 2 picked')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /Nothing/ })).toBeDisabled()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['a', 'b'] })
  })

  it('brings back a draft that was never sent', () => {
    renderPhone(PollAudience, audienceProps(pollSlide(), 'open', { draft: { picked: ['c'] } }))
    expect(screen.getByRole('radio', { name: /Nothing/ })).toBeChecked()
    expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled()
  })

  it('keeps the own choice in sight once it is saved, and lets it be changed', async () => {
    const slide = pollSlide()
    const onAnswer = vi.fn()
    renderPhone(PollAudience, {
      ...audienceProps(slide, 'open', { own: ownPicks('a'), sendState: 'saved' }),
      onAnswer,
    })
    expect(screen.getByRole('radio', { name: /The price/ })).toBeChecked()
    expect(screen.getByRole('status')).toHaveTextContent('You can still change it.')
    expect(screen.queryByRole('button', { name: /Send/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: /Nothing/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Change my answer' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['c'] })
  })

  it('shows what was sent, not what was picked too late, when answers are closed', () => {
    renderPhone(
      PollAudience,
      audienceProps(pollSlide(), 'closed', { own: ownPicks('a'), draft: { picked: ['c'] }, counts: null }),
    )
    expect(screen.getByRole('radio', { name: /The price/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: /Nothing/ })).toBeDisabled()
  })

  it('tells people to get ready before it opens, and shows no options yet', () => {
    renderPhone(PollAudience, audienceProps(pollSlide(), 'ready'))
    expect(screen.getByRole('status')).toHaveTextContent('Get ready')
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })

  it('shows results with the own answer marked, only to those who answered while it is open', () => {
    const slide = pollSlide({}, { a: 3, b: 1 })
    const open = audienceProps(slide, 'open', { counts: slide.counts })
    const { show } = renderPhone(PollAudience, open)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    show({ ...open, own: ownPicks('b') })
    expect(screen.getByRole('rowheader', { name: 'Security (your answer)' })).toBeInTheDocument()
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Choose again' }))
    expect(screen.getByRole('radio', { name: /Security/ })).toBeChecked()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Back to the results' }))
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    show({ ...open, phase: 'closed', own: ownPicks('b') })
    expect(screen.getByRole('table')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Choose again' })).not.toBeInTheDocument()
  })

  it('shows beside the results what each share was the last time, and nothing of it where nobody had answered', () => {
    const slide = pollSlide({}, { a: 7, b: 3 })
    const closed = audienceProps(slide, 'closed', { counts: slide.counts, own: ownPicks('a') })
    const { show } = renderPhone(PollAudience, {
      ...closed,
      before: { counts: { 'o:a': 1, 'o:b': 3 }, responses: 4 },
    })
    expect(screen.getByText('Before: 25%')).toBeVisible()
    expect(screen.getByText('Before: 75%')).toBeVisible()
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['The price (your answer)', '7', '70%', '25%'])
    show({ ...closed, before: { counts: {}, responses: 0 } })
    expect(screen.queryByText(/Before/)).not.toBeInTheDocument()
  })

  it('never offers more picks than there are options', () => {
    renderPhone(PollAudience, audienceProps(pollSlide({ maxPicks: 9 }), 'open'))
    expect(screen.getByText('Pick up to 3.')).toBeInTheDocument()
  })

  it('takes an answer in own words, beside an option, and keeps both as a draft', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    const slide = pollSlide({ maxPicks: 2, other: { stage: null } })
    const { drafts } = renderPhone(PollAudience, { ...audienceProps(slide, 'open'), onAnswer })
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /Security/ }))
    await user.click(screen.getByRole('checkbox', { name: /Other…/ }))
    const field = screen.getByRole('textbox', { name: 'Your own answer' })
    expect(field).toHaveAccessibleDescription(/Up to 60 characters/)
    expect(field).toHaveAttribute('maxlength', '60')
    for (const empty of [' ', '…']) {
      await user.type(field, empty)
      expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
      await user.clear(field)
    }
    await user.type(field, ' No  time')
    expect(drafts.at(-1)).toEqual({ picked: ['b', '_other'], other: ' No  time' })
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['b', '_other'], other: 'No time' })
  })

  it('keeps what was written for whoever goes back and forth between the choices', async () => {
    const slide = pollSlide({ other: { stage: null } })
    const draft = { picked: ['_other'], other: 'No time' }
    renderPhone(PollAudience, audienceProps(slide, 'open', { draft }))
    await userEvent.click(screen.getByRole('radio', { name: /The price/ }))
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: /Other…/ }))
    expect(screen.getByRole('textbox')).toHaveValue('No time')
  })

  it('shows own words after closing, and what others wrote with the results', () => {
    const slide = pollSlide({ other: { stage: null } })
    const own = { ...ownPicks('_other'), answer: { picked: ['_other'], other: 'No time' } }
    const closed = audienceProps(slide, 'closed', { own })
    const { show } = renderPhone(PollAudience, { ...closed, counts: null })
    expect(screen.getByRole('radio', { name: /Other: No time/ })).toBeChecked()
    show({ ...closed, counts: { 'o:a': 1, 'w:no time': 2, 'w:law': 1 }, responses: 4 })
    expect(tableCells(screen.getByRole('table')).slice(3)).toEqual([
      ['Other (your answer)', '3', '75%'],
      ['Other: no time', '2', '50%'],
      ['Other: law', '1', '25%'],
    ])
    expect(screen.getByText('Other (your answer)', { ignore: 'th' })).toBeInTheDocument()
    expect(screen.getByText('law')).toBeInTheDocument()
  })
})
