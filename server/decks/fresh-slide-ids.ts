import type { Deck, Slide } from '../../shared/slides/deck.ts'
import { newId, type Random } from '../system/random.ts'

/** The same deck with new slide ids, also where one slide refers to another: a draw among those who answered it, the warm-up question. */
export function freshSlideIds(deck: Deck, random: Random): Deck {
  const ids = new Map(deck.slides.map((slide) => [slide.id, newId(random)]))
  const { lobby } = deck.settings
  const warmUpSlideId = lobby.warmUpSlideId === null ? null : (ids.get(lobby.warmUpSlideId) ?? null)
  return {
    ...deck,
    slides: deck.slides.map((slide) => renamed(slide, ids)),
    settings: { ...deck.settings, lobby: { ...lobby, warmUpSlideId } },
  }
}

function renamed(slide: Slide, ids: ReadonlyMap<string, string>): Slide {
  const id = ids.get(slide.id) ?? slide.id
  if (slide.kind !== 'winner-draw') return { ...slide, id }
  const { eligibility } = slide.config
  // A slide that was deleted since is no condition any more.
  const answeredSlideIds = eligibility.answeredSlideIds.flatMap((answered) => ids.get(answered) ?? [])
  return { ...slide, id, config: { ...slide.config, eligibility: { ...eligibility, answeredSlideIds } } }
}
