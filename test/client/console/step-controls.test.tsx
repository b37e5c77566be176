import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SlideProgress } from '../../../shared/core/session/state.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { buildConsoleDeck, buildConsoleView, buildDeck, viewOf } from '../presenting/build-session.ts'
import { renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({ SlideScreen: () => null }))

const storm = newSlide('brainstorm', 'slide-storm')
const deck = buildConsoleDeck({ deck: buildDeck({ slides: [storm, newSlide('title', 'slide-title')] }) })
const open: SlideProgress = { run: 1, phase: 'open', openedAt: 1_000_000, closesAt: null }

const stormView = (progress: SlideProgress, overrides: Parameters<typeof buildConsoleView>[0] = {}) =>
  buildConsoleView({
    status: 'showing',
    slide: {
      ...{ id: storm.id, kind: 'brainstorm', config: storm.config, revealed: false, progress },
      ...{
        timeLimitMs: null,
        showsResults: true,
        index: 0,
        lingers: false,
        scored: false,
        hasOwnClock: false,
      },
    },
    slides: { [storm.id]: progress },
    ...overrides,
  })
const renderStorm = (
  progress: SlideProgress,
  { wide = true, ...overrides }: Parameters<typeof buildConsoleView>[0] & { wide?: boolean } = {},
) => renderConsole({ view: stormView(progress, overrides), state: { deck }, wide })

const steps = () => within(screen.getByRole('region', { name: 'Steps of this slide' }))
const step = (name: RegExp) => steps().getByRole('button', { name })

describe('the steps of a slide', () => {
  it.each([
    ['on a laptop', true],
    ['on the remote', false],
  ])('are led by buttons %s', async (_, wide) => {
    const { command, tell, user } = renderStorm(open, { wide })
    expect(step(/Collect ideas/)).toHaveAttribute('aria-pressed', 'true')
    expect(step(/Vote/)).toHaveAttribute('aria-pressed', 'false')
    await user.click(step(/Group/))
    expect(command).toHaveBeenLastCalledWith({ do: 'step', step: 'grouping' })
    await tell({ view: stormView({ ...open, step: 'grouping' }, { version: 6 }) })
    expect(step(/Collect ideas/)).toHaveAttribute('aria-pressed', 'false')
    expect(step(/Group/)).toHaveAttribute('aria-pressed', 'true')
    expect(steps().getByText(/Merge, part and hide ideas/)).toBeInTheDocument()
    await user.click(step(/Collect ideas/))
    expect(command).toHaveBeenLastCalledWith({ do: 'step', step: 'ideas' })
  })

  it('are led by the keys 1 to 3', async () => {
    const { command, tell, user } = renderStorm(open)
    await user.keyboard('2')
    expect(command).toHaveBeenLastCalledWith({ do: 'step', step: 'grouping' })
    await tell({ view: stormView({ ...open, step: 'grouping' }, { version: 6 }) })
    await user.keyboard('3')
    expect(command).toHaveBeenLastCalledWith({ do: 'step', step: 'voting' })
    await tell({ view: stormView({ ...open, step: 'voting' }, { version: 7 }) })
    await user.keyboard('1')
    expect(command).toHaveBeenLastCalledWith({ do: 'step', step: 'ideas' })
    expect(command).toHaveBeenCalledTimes(3)
  })

  it('tell that results are hidden only where the room does not see all there is', async () => {
    const { tell } = renderStorm(open)
    expect(screen.queryByText('Only you see the results')).not.toBeInTheDocument()
    await tell({ view: stormView({ ...open, step: 'voting' }, { version: 6 }) })
    expect(screen.getByText('Only you see the results')).toBeInTheDocument()
  })

  it('rest while the room is frozen', () => {
    renderStorm(open, { frozen: { slideId: 'slide-title' } })
    for (const button of steps().getAllByRole('button')) expect(button).toBeDisabled()
  })

  it('are not there on a slide without, whose keys do nothing', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    expect(screen.queryByRole('region', { name: 'Steps of this slide' })).not.toBeInTheDocument()
    await user.keyboard('123')
    expect(command).not.toHaveBeenCalled()
  })
})

describe('the large button', () => {
  it.each([
    ['ideas', 'Group ideas'],
    ['grouping', 'Start voting'],
    ['voting', 'Reveal'],
  ] as const)('says what follows on %s', (name, next) => {
    renderStorm({ ...open, step: name })
    // Among the tools stands another that reveals.
    expect(screen.getByRole('button', { name: 'Back' }).nextElementSibling).toHaveTextContent(next)
  })
})
