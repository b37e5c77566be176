import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SlideScreen, type SlideScreenProps } from '../../../client/presenting/slide-screen.tsx'
import { newSlide, publicConfigOf } from '../../../shared/slides/deck.ts'
import { kindNames } from '../../../shared/slides/slide-kinds.ts'
import { ScreenFrame } from '../../../shared/ui/screen-frame.tsx'
import { standInForMatchMedia } from './stand-ins.ts'

const props = (overrides: Partial<SlideScreenProps> = {}): SlideScreenProps => ({
  kind: 'poll',
  name: 'slide-1:1',
  config: publicConfigOf(newSlide('poll', 'slide-1')),
  revealed: null,
  phase: 'ready',
  counts: null,
  before: null,
  responses: 0,
  entries: [],
  standings: null,
  questions: [],
  draw: null,
  spinner: null,
  still: true,
  openedAt: null,
  closesAt: null,
  pausedAt: null,
  timeLimitMs: null,
  clockOffsetMs: 0,
  ...overrides,
})

const show = (overrides: Partial<SlideScreenProps>) =>
  act(async () =>
    render(
      <ScreenFrame>
        <SlideScreen {...props(overrides)} />
      </ScreenFrame>,
    ),
  )

it.each(kindNames)('has a screen view of %s', async (kind) => {
  standInForMatchMedia({ wide: true })
  await show({ kind, config: publicConfigOf(newSlide(kind, 'slide-1')) })
  await act(() => vi.dynamicImportSettled())
  expect(screen.queryByText('This slide cannot be shown right now')).not.toBeInTheDocument()
})

it('shows a quiet line where a view fails, and nothing else fails with it', async () => {
  standInForMatchMedia({ wide: true })
  vi.mocked(console.error).mockImplementation(() => {})
  await show({ config: null })
  await act(() => vi.dynamicImportSettled())
  expect(await screen.findByText('This slide cannot be shown right now')).toBeInTheDocument()
  // React reports what the boundary caught; that report is expected here.
  expect(console.error).toHaveBeenCalled()
  vi.mocked(console.error).mockClear()
})
