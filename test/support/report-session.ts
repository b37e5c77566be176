import type { SessionRow } from '../../server/store/store.ts'
import { newSlide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'
import { buildSession, openOn } from './build-session.ts'

/** A session whose slides have headings and have been shown: poll, quiz, text, form and draw after a title. */
export function reportSession(overrides: Partial<SessionRow> = {}): SessionRow {
  const poll = newSlide('poll', 'poll-one')
  const quiz = newSlide('quiz-pick', 'quiz-one')
  const text = newSlide('open-text', 'text-one')
  const form = newSlide('lead-form', 'form-one')
  const draw = newSlide('winner-draw', 'draw-one')
  const shown = { run: 1, phase: 'closed' } as const
  return buildSession({
    deck: {
      title: 'Report',
      language: 'en',
      settings: newDeckSettings,
      slides: [
        newSlide('title', 'title-one'),
        { ...poll, config: { ...poll.config, question: 'Which one?' } },
        { ...quiz, config: { ...quiz.config, question: 'Who knows?' } },
        { ...text, config: { ...text.config, question: 'Why?' } },
        { ...form, config: { ...form.config, heading: 'Contact' } },
        { ...draw, config: { ...draw.config, heading: 'Prize' } },
      ],
    },
    state: openOn('poll-one', 1, null, { 'quiz-one': shown, 'text-one': shown, 'form-one': shown }),
    ...overrides,
  })
}
