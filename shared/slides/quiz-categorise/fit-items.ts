/** Type sizes in 1 % of the screen's height, the largest that fits is taken. */
const sizes = [4.6, 4.2, 3.7, 3.2, 2.8, 2.5, 2.3] as const
const smallest = 2.3
/** Down to this size items rather stand under their category than in larger type beside its sign. */
const legible = 2.5
/** Mean width of a letter of the text face, in em; Kazakh and Russian run wider than English. */
const letterWidth = 0.57
const lineHeight = 1.18
/** Of a tile's height, in em: its borders and the bar at its foot. */
const aroundLines = 0.6
/** Sign, share and spaces of a tile, in em. */
const besides = 6.6
/** In 1 % of the screen's height. */
const room = { width: 163, widthBesideImage: 104, columnGap: 2, rowGap: 1 }
/** What the question, the categories and later the explanation leave for the items. */
const heights = { shortQuestion: 53, longQuestion: 46, longExplanation: -8, shortNames: -9, longNames: -14 }
const mostColumns = 4
const longestWholeWord = 18
/** Longer names take a second line in a column of their own. */
export const shortName = 14

export interface ItemsFit {
  size: number
  columns: number
  /** After which a text is cut; phones show all of it. */
  lines: number
}

interface Beside {
  image: boolean
  /** Lengths of the question and of the shown explanation. */
  question: number
  explanation: number
  /** The categories. */
  names: readonly string[]
}

/** How the items stand on the screen below the names of the categories: the largest type with which all fit whole. */
export function fitItems(items: readonly string[], beside: Beside): ItemsFit {
  const all = Array.from({ length: mostColumns }, (_, index) => index + 1)
  const spaceAt = (size: number, columns: number) =>
    spaceFor(beside, { size, columns, rows: Math.ceil(items.length / columns) })
  for (const size of sizes) {
    for (const columns of all) {
      const space = spaceAt(size, columns)
      if (fitsWhole(items, space)) return { size, columns, lines: space.lines }
    }
  }
  const most = (columns: number) => {
    const { letters, lines } = spaceAt(smallest, columns)
    return Math.max(0, letters) * Math.max(0, lines)
  }
  const columns = all.reduce((best, each) => (most(each) > most(best) ? each : best), 1)
  return { size: smallest, columns, lines: Math.max(1, spaceAt(smallest, columns).lines) }
}

/**
 * The same with each item under the name of its category; null where that would cut a text or make it too small.
 * @param rows the most items of one category
 */
export function fitUnderNames(items: readonly string[], rows: number, beside: Beside): ItemsFit | null {
  const columns = beside.names.length
  for (const size of sizes.filter((each) => each >= legible)) {
    const space = spaceFor(beside, { size, columns, rows })
    if (fitsWhole(items, space)) return { size, columns, lines: space.lines }
  }
  return null
}

/** Letters in a line and lines in a tile. */
interface Space {
  letters: number
  lines: number
}

function spaceFor(
  { image, question, explanation, names }: Beside,
  { size, columns, rows }: { size: number; columns: number; rows: number },
): Space {
  const height =
    (question <= 110 ? heights.shortQuestion : heights.longQuestion) +
    (explanation > 260 ? heights.longExplanation : 0) +
    (names.every(({ length }) => length <= shortName) ? heights.shortNames : heights.longNames)
  const width = image ? room.widthBesideImage : room.width
  const column = (width - (columns - 1) * room.columnGap) / columns
  const row = height / rows - room.rowGap
  return {
    letters: Math.floor((column / size - besides) / letterWidth),
    lines: Math.floor((row / size - aroundLines) / lineHeight),
  }
}

const fitsWhole = (items: readonly string[], { letters, lines }: Space): boolean =>
  letters > 0 &&
  lines > 0 &&
  items.every(
    (text) =>
      // A line ends at a word, so it holds a little less than its letters would fill.
      Math.ceil((text.length * 1.1) / letters) <= lines &&
      text.split(/\s+/).every((word) => Math.min(word.length, longestWholeWord) <= letters),
  )
