import cloud from 'd3-cloud'
import {
  type CloudLayout,
  type CountedWord,
  cloudBox,
  fittingScale,
  mostWords,
  type PlacedWord,
  type SizedWord,
  type Start,
  startOf,
  wordSizes,
} from './cloud-plan.ts'

export interface CloudFont {
  family: string
  weight: number
}

/**
 * Places words so that they stay where they were while the cloud grows: each starts at its old place and gives way
 * only to larger ones. Sizes shrink together until all fit.
 * @param words most frequent first
 * @param canvas makes the canvas on which the words' shapes are taken
 */
export function layoutCloud(
  words: readonly CountedWord[],
  previous: CloudLayout | null,
  font: CloudFont,
  canvas: () => HTMLCanvasElement,
): CloudLayout {
  const shown = words.slice(0, mostWords)
  // A cloud that lost most of its words (a reset) starts afresh in full size.
  const kept = previous !== null && shown.length * 2 > previous.words.length ? previous : null
  let scale = fittingScale(shown, kept?.scale ?? 1)
  let placed: PlacedWord[] = []
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const sized = wordSizes(shown, scale)
    placed = place(sized, kept?.words ?? [], font, canvas)
    if (placed.length === shown.length) break
    scale *= 0.9
  }
  return { scale, words: placed }
}

/** Each costs about a tenth of a second for a full cloud; the words left out then are the rarest. */
const mostAttempts = 6

const middle: Start = { x: 0, y: 0, turn: 1 }

interface CloudItem extends cloud.Word {
  source: SizedWord
}

function place(
  words: readonly SizedWord[],
  previous: readonly PlacedWord[],
  font: CloudFont,
  canvas: () => HTMLCanvasElement,
): PlacedWord[] {
  // d3-cloud places by size, larger first; sorted alike here (both sorts are stable), its calls for random
  // numbers come in a known order, three for each word: x, y and the way it turns.
  const ordered = [...words].sort((a, b) => b.size - a.size)
  const stood = new Map(previous.map((old) => [old.word, old]))
  const starts = ordered.map((word, index) =>
    // The first word of a new cloud takes the middle, and the others gather around it.
    index === 0 && stood.size === 0 ? middle : startOf(word.word, stood.get(word.word)),
  )
  let call = 0
  const random = () => {
    const start = starts[Math.floor(call / 3)]
    const part = call % 3
    call++
    if (!start) return 0.5
    if (part === 0) return asRandom(start.x, cloudBox.width)
    if (part === 1) return asRandom(start.y, cloudBox.height)
    return start.turn === 1 ? 0 : 0.75
  }
  const placed: PlacedWord[] = []
  cloud<CloudItem>()
    .size([cloudBox.width, cloudBox.height])
    .words(ordered.map((source) => ({ text: source.word, source })))
    .font(font.family)
    .fontWeight(font.weight)
    .fontSize((item) => item.source.size)
    .rotate(0)
    .padding((item) => 3 + item.source.size / 16)
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
    .start()
  return placed
}

/** The "random" number from which d3-cloud makes a wanted start: it takes `(size * (random + 0.5)) >> 1`. */
function asRandom(fromMiddle: number, size: number): number {
  const wanted = Math.min(Math.max(fromMiddle + size / 2, 1), size - 1)
  return (2 * (wanted + 0.25)) / size - 0.5
}
