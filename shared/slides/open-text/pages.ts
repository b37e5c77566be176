import { screenRoom } from '../parts/screen-room.ts'

export interface CardText {
  id: string
  text: string
}
export interface Card extends CardText {
  /** Type size in 1 % of the screen's height. */
  size: number
}
/** What the screen shows at a time: columns of cards, each read downwards. */
export type Page = Card[][]

/** Between cards, in 1 % of the screen's height. */
const gap = 3.2
/** Mean width of a letter in em, over Kazakh and Russian, with room for words that wrap whole. */
const letterWidth = 0.58
const lineHeight = 1.3
/** Of a card besides its text: the line with the name and the space around. */
const cardExtra = 5

/** Few answers get wide cards and large type; a wall of them gets three columns. */
export function columnsFor(cards: number): 1 | 2 | 3 {
  if (cards <= 2) return 1
  return cards <= 6 ? 2 : 3
}

const enlarged = { 1: 1.35, 2: 1.12, 3: 1 } as const

/** Short answers large, long ones smaller, none below what the back row can read. */
export function cardSize(text: string, columns: 1 | 2 | 3): number {
  const size = text.length <= 60 ? 4 : text.length <= 160 ? 3.4 : text.length <= 320 ? 2.9 : 2.6
  return Math.round(size * enlarged[columns] * 100) / 100
}

/** The height of a card in a column of `columns`, estimated, in 1 % of the screen's height. */
export function cardHeight(text: string, columns: 1 | 2 | 3): number {
  const size = cardSize(text, columns)
  const width = (screenRoom.width - (columns - 1) * gap) / columns - 3
  const lines = Math.max(1, Math.ceil((text.length * letterWidth * size) / width))
  return lines * lineHeight * size + cardExtra
}

/**
 * Cards in pages that fit: each page takes, in the order given, every card for which its shortest column has room,
 * and leaves the others to the next. So a long answer waits a page at most, and none is left out. A card too high
 * for any column stands at the top of one.
 * @param room height for the cards, in 1 % of the screen's height
 */
export function paginate(cards: readonly CardText[], room: number): Page[] {
  const columns = columnsFor(cards.length)
  const pages: Page[] = []
  let waiting = cards
  while (waiting.length > 0) {
    const page: Page = Array.from({ length: columns }, () => [])
    const heights = new Array<number>(columns).fill(0)
    const left: CardText[] = []
    for (const { id, text } of waiting) {
      const height = cardHeight(text, columns) + gap
      const column = shortest(heights)
      const filled = heights[column] ?? 0
      if (filled > 0 && filled + height > room + gap) {
        left.push({ id, text })
        continue
      }
      page[column]?.push({ id, text, size: cardSize(text, columns) })
      heights[column] = filled + height
    }
    pages.push(page)
    waiting = left
  }
  return pages
}

function shortest(heights: readonly number[]): number {
  return heights.reduce((best, height, index) => (height < (heights[best] ?? 0) ? index : best), 0)
}
