import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import QuizMatchAudience from '../../../../shared/slides/quiz-match/audience.tsx'
import { quizMatch } from '../../../../shared/slides/quiz-match/quiz-match.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import { audienceProps } from '../../../contracts/slide-view-props.ts'
import { renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const config = {
  ...quizMatch.newConfig(),
  question: 'Which goes with which?',
  pairs: [
    { left: 'Kazakhstan', right: 'Astana' },
    { left: 'Uzbekistan', right: 'Tashkent' },
    { left: 'Kyrgyzstan', right: 'Bishkek' },
  ],
}
const { correct, rights } = quizMatch.revealedConfig(config)

function show(
  phase: AudienceProps<'quiz-match'>['phase'],
  overrides: Partial<AudienceProps<'quiz-match'>> = {},
) {
  const slide = { name: 'quiz-match' as const, config, answers: [], counts: {}, responses: 0 }
  const props = audienceProps(slide, phase, { counts: null, standing: null, ...overrides })
  return { ...renderPhone(QuizMatchAudience, props), props }
}
const button = (name: RegExp) => screen.getByRole('button', { name })
const send = () => button(/^Send$/)

describe('pairs on the phone', () => {
  it('are made by a tap on either side, in either order, and sent', async () => {
    const { props } = show('open')
    expect(send()).toBeDisabled()
    await userEvent.click(button(/^Kazakhstan, not matched/))
    await userEvent.click(button(/^Astana/))
    expect(button(/^Kazakhstan, matched with Astana/)).toBeVisible()
    expect(screen.getByText('Kazakhstan – Astana')).toBeInTheDocument()
    await userEvent.click(button(/^Bishkek/))
    await userEvent.click(button(/^Kyrgyzstan/))
    expect(screen.getByText('2 of 3')).toBeVisible()
    await userEvent.click(send())
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ matches: [correct[0], null, correct[2]] })
  })

  it('are made, moved and parted by keyboard', async () => {
    const { drafts } = show('open')
    const tap = async (name: RegExp) => {
      button(name).focus()
      await userEvent.keyboard(' ')
    }
    await tap(/^Kazakhstan/)
    expect(button(/^Kazakhstan/)).toHaveAttribute('aria-pressed', 'true')
    await tap(/^Tashkent/)
    await tap(/^Uzbekistan/)
    await tap(/^Tashkent/)
    expect(drafts.at(-1)).toEqual({ matches: [null, correct[1], null] })
    await tap(/^Tashkent/)
    await tap(/^Uzbekistan/)
    expect(drafts.at(-1)).toEqual({ matches: [null, null, null] })
    expect(send()).toBeDisabled()
  })

  it('are let go by a second tap on the same one', async () => {
    const { drafts } = show('open')
    await userEvent.click(button(/^Kazakhstan/))
    await userEvent.click(button(/^Kazakhstan/))
    await userEvent.click(button(/^Astana/))
    expect(drafts).toEqual([])
  })

  it('are shown with what was wrong in the own ones after the reveal', () => {
    const [first = 0, second = 0] = correct
    show('revealed', {
      own: { run: 1, revision: 1, answer: { matches: [first, null, second] }, points: null, elapsedMs: 900 },
      sendState: 'saved',
    })
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('span')?.textContent)).toEqual([
      'KazakhstanAstana',
      'UzbekistanTashkentYour answer: nothing',
      `KyrgyzstanBishkekYour answer: ${rights[second]}`,
    ])
    expect(screen.getByText('Partly right · 33%')).toBeVisible()
  })
})
