import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { AnswerBar, type AnswerBarProps } from '../../../../shared/slides/parts/answer-bar.tsx'
import { renderIn } from '../render-view.tsx'

const bar = (overrides: Partial<AnswerBarProps>) => (
  <AnswerBar
    phase="open"
    sendState="none"
    answered={false}
    changed={false}
    complete
    changeable
    onSend={vi.fn()}
    {...overrides}
  />
)

describe('the bar that sends an answer', () => {
  it('cannot send what is not complete', async () => {
    const onSend = vi.fn()
    renderIn(bar({ complete: false, onSend }))
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button'))
    expect(onSend).not.toHaveBeenCalled()
  })

  it('sends once: while it is on its way a second press does nothing', async () => {
    const onSend = vi.fn()
    const { rerender } = renderIn(bar({ onSend }))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    rerender(bar({ onSend, sendState: 'sending' }))
    await userEvent.click(screen.getByRole('button'))
    expect(onSend).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('status')).toHaveTextContent('Sending…')
  })

  it.each([
    [{ sendState: 'waiting', answered: true }, /Kept on this phone/],
    [{ sendState: 'saved', answered: true }, /You can still change it/],
    [{ sendState: 'saved', answered: true, changeable: false }, /^Your answer counts\.$/],
    [{ phase: 'closed', answered: true, sendState: 'saved' }, /^Answers are closed\.$/],
    [{ phase: 'closed' }, /You did not answer/],
    [{ phase: 'revealed', answered: true }, /^Answers are closed\.$/],
    [{ phase: 'closed', answered: true, sendState: 'waiting' }, /Kept on this phone/],
  ] satisfies [Partial<AnswerBarProps>, RegExp][])('says where the answer is: %o', (props, said) => {
    renderIn(bar(props))
    expect(screen.getByRole('status')).toHaveTextContent(said)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('says why an answer was refused and offers to send again', () => {
    renderIn(bar({ sendState: { refused: 'Somebody was faster.' }, answered: true }))
    expect(screen.getByRole('status')).toHaveTextContent('Your answer was not taken. Somebody was faster.')
    expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled()
  })

  it('offers to change an answer once it is another one', () => {
    renderIn(bar({ answered: true, changed: true, sendState: 'saved' }))
    expect(screen.getByRole('button', { name: 'Change my answer' })).toBeEnabled()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('is not there before the slide is open', () => {
    const { container } = renderIn(bar({ phase: 'ready' }))
    expect(container).toBeEmptyDOMElement()
  })
})
