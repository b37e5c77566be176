import cloud from 'd3-cloud'
import type { CountedWord } from '../parts/words.ts'
import {
  type CloudLayout,
  cloudBox,
  fittingScale,
  mostWords,
  type PlacedWord,
  type SizedWord,
  startOf,
  wordSizes,
} from './cloud-plan.ts'
import { freePlace, makeRoom, type WordBox } from './make-room.ts'

export interface CloudFont {
  family: string
  weight: number
}

/** Each costs up to a tenth of a second for a full cloud; the words left out then are the rarest. */
const mostAttempts = 6

/**
 * Places words so that they stay where they were while the cloud grows: those that are there are moved aside a little
 * where a neighbour grew, and new ones take the nearest free places. Only a cloud that begins, or that has no room
 * left, is laid out as a whole. Sizes shrink together until all fit.
 * @param words most frequent first
 * @param canvas makes the canvas on which words are measured and their shapes taken
 */
export async function layoutCloud(
  words: readonly CountedWord[],
  previous: CloudLayout | null,
  font: CloudFont,
  canvas: () => HTMLCanvasElement,
): Promise<CloudLayout> {
  const shown = words.slice(0, mostWords)
  // A cloud that lost most of its words (a reset) starts afresh in full size.
  const kept = previous !== null && shown.length * 2 > previous.words.length ? previous : null
  const measure = widthOn(canvas(), font)
  let scale = fittingScale(shown, kept?.scale ?? 1)
  if (kept !== null) {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const grown = grow(wordSizes(shown, scale), kept.words, measure)
      if (grown !== null) return { scale, words: grown }
      scale *= 0.92
    }
    scale = fittingScale(shown, kept.scale)
  }
  let placed: PlacedWord[] = []
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    placed = await layOutAfresh(wordSizes(shown, scale), font, canvas)
    if (placed.length === shown.length) break
    scale *= 0.9
  }
  return { scale, words: placed }
}

const paddingOf = (size: number): number => 3 + size / 16

type Measure = (word: string, size: number) => number

function widthOn(canvas: HTMLCanvasElement, font: CloudFont): Measure {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return (word, size) => {
    if (context === null) return word.length * 0.6 * size
    context.font = `${font.weight} ${size}px ${font.family}`
    return context.measureText(word).width
  }
}

/** The old words pushed apart and the new ones put where there is room; null where there is not enough. */
function grow(
  words: readonly SizedWord[],
  previous: readonly PlacedWord[],
  measure: Measure,
): PlacedWord[] | null {
  const stood = new Map(previous.map((word) => [word.word, word]))
  const boxOf = (word: SizedWord): PlacedWord & WordBox => ({
    ...word,
    ...startOf(word.word, stood.get(word.word)),
    width: measure(word.word, word.size),
    padding: paddingOf(word.size),
  })
  const old = makeRoom(words.filter((word) => stood.has(word.word)).map(boxOf))
  if (old === null) return null
  const placed = [...old]
  for (const word of words) {
    if (stood.has(word.word)) continue
    const place = freePlace(boxOf(word), placed)
    if (place === null) return null
    placed.push(place)
  }
  return placed.map(({ word, count, size, x, y }) => ({
    word,
    count,
    size,
    x: Math.round(x),
    y: Math.round(y),
  }))
}

interface CloudItem extends cloud.Word {
  source: SizedWord
}

/** How long the page is kept from everything else at a time, milliseconds. */
const sliceMs = 10

/** A whole cloud by d3-cloud, in slices, the same for the same words: the most frequent in the middle. */
function layOutAfresh(
  words: readonly SizedWord[],
  font: CloudFont,
  canvas: () => HTMLCanvasElement,
): Promise<PlacedWord[]> {
  // d3-cloud places by size, larger first; sorted alike here (both sorts are stable), its calls for random
  // numbers come in a known order, three for each word: x, y and the way it turns.
  const ordered = [...words].sort((a, b) => b.size - a.size)
  const starts = ordered.map((word, index) => (index === 0 ? { x: 0, y: 0 } : startOf(word.word, undefined)))
  let call = 0
  const random = () => {
    const start = starts[Math.floor(call / 3)]
    const part = call % 3
    call++
    if (!start) return 0.5
    if (part === 0) return asRandom(start.x, cloudBox.width)
    return part === 1 ? asRandom(start.y, cloudBox.height) : 0.25
  }
  const placed: PlacedWord[] = []
  return new Promise((resolve) => {
    cloud<CloudItem>()
      .timeInterval(sliceMs)
      .size([cloudBox.width, cloudBox.height])
      .words(ordered.map((source) => ({ text: source.word, source })))
      .font(font.family)
      .fontWeight(font.weight)
      .fontSize((item) => item.source.size)
      .rotate(0)
      .padding((item) => paddingOf(item.source.size))
      .random(random)
      .canvas(canvas)
      .on('word', (item) => {
        // The position is still counted from the corner here.
        placed.push({
          ...item.source,
          x: (item.x ?? 0) - cloudBox.width / 2,
          y: (item.y ?? 0) - cloudBox.height / 2,
        })
      })
      .on('end', () => resolve(placed))
      .start()
  })
}

/** The "random" number from which d3-cloud makes a wanted start: it takes `(size * (random + 0.5)) >> 1`. */
function asRandom(fromMiddle: number, size: number): number {
  const wanted = Math.min(Math.max(Math.round(fromMiddle) + size / 2, 1), size - 1)
  return (2 * (wanted + 0.25)) / size - 0.5
}
