import { type Deck, newSlide, type Slide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'

/** A deck of polls with four options each, the last of them tagged with a later stage. */
export function pollDeck(polls: number): Deck {
  return {
    title: 'Polls',
    language: 'en',
    settings: newDeckSettings,
    slides: Array.from({ length: polls }, (_, index) => pollSlide(index)),
  }
}

function pollSlide(index: number): Slide {
  const slide = newSlide('poll', `poll-${index}`)
  return {
    ...slide,
    config: {
      ...slide.config,
      question: `Question ${index + 1}`,
      options: ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        text: `Option ${id}`,
        image: null,
        stage: id === 'd' ? 'evaluation' : null,
      })),
    },
  }
}
