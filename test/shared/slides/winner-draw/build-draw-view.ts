import type { DrawView } from '../../../../shared/protocol/views.ts'
import { type WinnerDrawConfig, winnerDraw } from '../../../../shared/slides/winner-draw/winner-draw.ts'
import type { AnsweredSlide } from '../../../contracts/slide-view-props.ts'

export const names = ['Aigul', 'Daniyar', 'Olga', 'Meiram', 'Asel', 'Umirbek']

export const buildDrawConfig = (overrides: Partial<WinnerDrawConfig> = {}): WinnerDrawConfig => ({
  ...winnerDraw.newConfig(),
  prize: 'A year of the Team plan',
  ...overrides,
})

export const drawSlide = (config = buildDrawConfig(), entered = 0): AnsweredSlide<'winner-draw'> => ({
  name: 'winner-draw',
  config,
  answers: [],
  counts: entered > 0 ? { entered } : {},
  responses: entered,
})

export const buildDrawView = (overrides: Partial<DrawView> = {}): DrawView => ({
  drawId: 'ab'.repeat(16),
  slideId: 'slide-1',
  phase: 'open',
  tier: 'C',
  commitment: '576b8cb0190a8eff'.repeat(4),
  entries: null,
  joined: null,
  root: null,
  winners: [],
  wheel: null,
  ...overrides,
})

export const lockedView = (overrides: Partial<DrawView> = {}): DrawView =>
  buildDrawView({ phase: 'locked', entries: 6, joined: 40, root: '97785f2ef8b26ec7'.repeat(4), ...overrides })

/** A draw that is done: the winners by the index of their name. Phones get no names on the wheel. */
export const drawnView = (
  winnerSlices: number[],
  drawnAt: number,
  overrides: Partial<DrawView> = {},
): DrawView =>
  lockedView({
    phase: 'drawn',
    winners: winnerSlices.map((slice) => ({
      nickname: names[slice] ?? '',
      avatar: slice,
      entryId: `entry-${slice}`,
    })),
    wheel: { names, slices: names.length, winnerSlices, spin: 0.37, drawnAt },
    ...overrides,
  })
