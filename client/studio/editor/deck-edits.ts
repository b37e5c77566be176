import { type Deck, deckLimits, newSlide, type Slide } from '../../../shared/slides/deck.ts'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'

/** Changes to a deck, each to a new value. A change that cannot be made gives the same deck back. */

export function replaceSlide(deck: Deck, slide: Slide): Deck {
  return { ...deck, slides: deck.slides.map((other) => (other.id === slide.id ? slide : other)) }
}

/** After the given slide; at the end without one. */
export function insertSlide(deck: Deck, slide: Slide, afterId: string | null): Deck {
  if (deck.slides.length >= deckLimits.slides) return deck
  const place = afterId === null ? -1 : deck.slides.findIndex((other) => other.id === afterId)
  return { ...deck, slides: deck.slides.toSpliced(place < 0 ? deck.slides.length : place + 1, 0, slide) }
}

export function addSlide(deck: Deck, kind: KindName, id: string, afterId: string | null): Deck {
  // A slide of one kind is a slide; the compiler cannot see that through the generic name.
  return insertSlide(deck, newSlide(kind, id) as Slide, afterId)
}

export function duplicateSlide(deck: Deck, slideId: string, id: string): Deck {
  const slide = deck.slides.find((other) => other.id === slideId)
  return slide ? insertSlide(deck, { ...slide, id }, slideId) : deck
}

export function removeSlide(deck: Deck, slideId: string): Deck {
  const slides = deck.slides.filter((other) => other.id !== slideId)
  return slides.length === deck.slides.length ? deck : { ...deck, slides }
}

export function moveSlide(deck: Deck, slideId: string, to: number): Deck {
  const from = deck.slides.findIndex((other) => other.id === slideId)
  const slide = deck.slides[from]
  if (!slide || to < 0 || to >= deck.slides.length || to === from) return deck
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) }
}

/** The slide to look at once `gone` is no longer there: the one that took its place, else the last. */
export function neighbour(before: Deck, after: Deck, gone: string | null): string | null {
  if (gone !== null && after.slides.some((slide) => slide.id === gone)) return gone
  const place = before.slides.findIndex((slide) => slide.id === gone)
  return (after.slides[Math.max(place, 0)] ?? after.slides.at(-1))?.id ?? null
}
