import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import QuizPickAudience from '../../../../shared/slides/quiz-pick/audience.tsx'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import { audienceProps, buildStanding } from '../../../contracts/slide-view-props.ts'
import { renderPhone, stubBrowser } from '../render-view.tsx'
import { buildQuiz, ownPick, quizSlide } from './build-quiz.ts'

beforeEach(stubBrowser)
afterEach(() => vi.useRealTimers())

function show(
  phase: AudienceProps<'quiz-pick'>['phase'],
  overrides: Partial<AudienceProps<'quiz-pick'>> = {},
) {
  const props = audienceProps(quizSlide(buildQuiz(), ['b', 'b', 'a', 'c']), phase, {
    own: null,
    counts: null,
    sendState: 'none',
    standing: null,
    ownPoints: null,
    ...overrides,
  })
  return { ...renderPhone(QuizPickAudience, props), props }
}

const option = (name: RegExp) => screen.getByRole('button', { name })

describe('the quiz question on a phone', () => {
  it('shows no options before it is opened', () => {
    show('ready')
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Get ready')).toBeVisible()
  })

  it('takes one tap as the answer', async () => {
    const { props, drafts } = show('open')
    await userEvent.click(option(/Six/))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: 'b' })
    expect(drafts).toEqual([{ picked: 'b' }])
  })

  it('is answered by keyboard, and moving over the options answers nothing', async () => {
    const { props } = show('open')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(option(/Eight/)).toHaveFocus()
    expect(props.onAnswer).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: 'c' })
  })

  it('is locked after the answer and says that it waits for the others', async () => {
    const { props } = show('open', { own: ownPick('a'), sendState: 'saved' })
    expect(option(/Four/)).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Answered. Now wait for the others.')).toBeVisible()
    await userEvent.click(option(/Six/))
    expect(props.onAnswer).not.toHaveBeenCalled()
  })

  it('keeps the pick in sight while it waits for the network, after a reload too', async () => {
    const { props } = show('open', { draft: { picked: 'c' }, sendState: 'waiting' })
    expect(option(/Eight/)).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText(/Kept on this phone/)).toBeVisible()
    await userEvent.click(option(/Six/))
    expect(props.onAnswer).not.toHaveBeenCalled()
  })

  it('says why an answer was refused, and lets another try while it is open', async () => {
    const { props } = show('open', { sendState: { refused: 'Too many at once.' } })
    expect(screen.getByText('Your answer was not taken. Too many at once.')).toBeVisible()
    await userEvent.click(option(/Six/))
    expect(props.onAnswer).toHaveBeenCalledOnce()
  })

  it('is over when it is closed', async () => {
    const { props } = show('closed')
    expect(screen.getByText(/You did not answer/)).toBeVisible()
    await userEvent.click(option(/Six/))
    expect(props.onAnswer).not.toHaveBeenCalled()
  })

  it('counts down by the server’s clock', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    show('open', { openedAt: 1_000_000, closesAt: 1_020_000, timeLimitMs: 20_000, clockOffsetMs: 5_000 })
    expect(screen.getByRole('timer')).toHaveTextContent('15')
  })

  it('says nothing of right or wrong before the reveal', () => {
    show('closed', { own: ownPick('a'), sendState: 'saved' })
    expect(screen.queryByText('Not this time')).toBeNull()
    expect(option(/Six/)).not.toHaveTextContent('right answer')
    expect(screen.queryByText('Awareness to loyalty.')).toBeNull()
  })

  it('shows a right answer with its points, the place and the explanation', () => {
    show('revealed', {
      own: ownPick('b'),
      ownPoints: 870,
      standing: buildStanding({ score: 3410, rank: 4, players: 120 }),
    })
    expect(screen.getByText('Correct!')).toBeVisible()
    expect(screen.getByText('+870')).toBeVisible()
    expect(screen.getByText('Place 4 of 120')).toBeVisible()
    expect(screen.getByText('3,410 points in all')).toBeVisible()
    expect(screen.getByText('Awareness to loyalty.')).toBeVisible()
  })

  it('computes the points at the reveal, and takes the server’s when they have come', () => {
    const shown = show('revealed', {
      own: { ...ownPick('b'), elapsedMs: 10_000 },
      sendState: 'saved',
      timeLimitMs: 20_000,
      standing: buildStanding({ score: 10, rank: 9, players: 120 }),
    })
    expect(screen.getByText('+750')).toBeVisible()
    // The place is still that of the question before.
    expect(screen.queryByText('Place 9 of 120')).toBeNull()
    shown.show({ ...shown.props, ownPoints: 760 })
    expect(screen.getByText('+760')).toBeVisible()
    expect(screen.getByText('Place 9 of 120')).toBeVisible()
  })

  it('takes no answer while the presenter has paused it, and its countdown stands', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    show('open', { openedAt: 900_000, closesAt: 1_020_000, pausedAt: 1_005_000, timeLimitMs: 120_000 })
    expect(screen.getByRole('timer')).toHaveTextContent('15')
    act(() => vi.advanceTimersByTime(10_000))
    expect(screen.getByRole('timer')).toHaveTextContent('15')
    expect(option(/Six/)).toHaveAttribute('aria-disabled', 'true')
  })

  it('offers the next hint with its price, and no more once it is answered', async () => {
    const config = buildQuiz({
      hints: [
        { text: 'More than four.', cost: 25 },
        { text: 'Even.', cost: 0 },
      ],
    })
    const take = vi.fn(() => Promise.resolve({ ok: true as const }))
    const { config: seen } = audienceProps(quizSlide(config), 'open')
    const { props, show: showNext } = show('open', { config: seen, hints: { taken: [], take } })
    await userEvent.click(screen.getByRole('button', { name: 'Take a hint (−25% points)' }))
    expect(take).toHaveBeenCalledOnce()
    showNext({ ...props, hints: { taken: ['More than four.'], take } })
    expect(screen.getByText('More than four.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Take a hint' })).toBeVisible()
    showNext({ ...props, own: ownPick('b'), sendState: 'saved', hints: { taken: ['More than four.'], take } })
    expect(screen.getByText('More than four.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /hint/ })).toBeNull()
  })

  it('says why a hint was not given', async () => {
    const { config: seen } = audienceProps(
      quizSlide(buildQuiz({ hints: [{ text: 'Even.', cost: 0 }] })),
      'open',
    )
    const take = () => Promise.resolve({ ok: false as const, message: 'The question is closed.' })
    show('open', { config: seen, hints: { taken: [], take } })
    await userEvent.click(screen.getByRole('button', { name: 'Take a hint' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The question is closed.')
  })

  it('shows a wrong answer beside the right one', () => {
    show('revealed', { own: ownPick('a'), ownPoints: 0 })
    expect(screen.getByText('Not this time')).toBeVisible()
    expect(option(/Six/)).toHaveTextContent('right answer')
    expect(option(/Four/)).toHaveTextContent('your answer')
  })

  it('tells somebody who did not answer so, without points', () => {
    show('revealed', { ownPoints: 0 })
    expect(screen.getByText('You did not answer this one')).toBeVisible()
    expect(screen.queryByText('points')).toBeNull()
  })

  it('shows the shares where phones get results', () => {
    show('revealed', { own: ownPick('b'), counts: { 'o:b': 2, 'o:a': 1, 'o:c': 1 } })
    expect(option(/Six/)).toHaveTextContent('50%')
  })
})
