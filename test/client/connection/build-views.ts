import type { AudienceView, SlideView } from '../../../shared/protocol/views.ts'

export function buildSlideView(overrides: Partial<SlideView> = {}): SlideView {
  return {
    id: 'slide-1',
    kind: 'poll',
    config: {},
    revealed: false,
    progress: { phase: 'open', run: 1, openedAt: 1_000_000, closesAt: null },
    timeLimitMs: null,
    showsResults: false,
    index: 0,
    lingers: false,
    scored: false,
    hasOwnClock: false,
    ...overrides,
  }
}

export function buildAudienceView(overrides: Partial<AudienceView> = {}): AudienceView {
  return {
    version: 1,
    sentAt: 1_000_000,
    title: 'A demo',
    language: 'en',
    status: 'showing',
    rehearsal: false,
    feedback: { reactions: true, pace: true },
    slide: buildSlideView(),
    slideCount: 3,
    lobbyText: '',
    blackout: false,
    pinnedQuestion: null,
    questions: { panel: true, anonymous: true, approveFirst: false },
    draw: null,
    spinner: null,
    ...overrides,
  }
}
