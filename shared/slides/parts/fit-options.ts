/** How the options of a choice are laid out on the screen. Sizes are in 1 % of the screen's height, the rest in em. */
export interface OptionsFit {
  columns: 1 | 2
  /** Type size. Never below 2.3, the smallest that the back row can read. */
  size: number
  /** Lines after which a text is cut; phones show all of it. */
  lines: number
  /** Under the text, or behind it where many options leave no room for both. */
  bar: 'below' | 'behind'
  /** Between rows: what is left of the height, shared out. */
  gap: number
}

const sizes = [5.6, 5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55, 2.3] as const
const smallest = 2.3
/** Mean width of a letter of the text face in em, measured over Kazakh and Russian, which run wider than English. */
const letterWidth = 0.56
const lineHeight = 1.2
/** Beside the text: its letter at the left, its share at the right. */
const beside = 6.1
const barHeight = { below: 0.9, behind: 0.4 } as const
const gaps = { below: { least: 0.5, most: 1.9 }, behind: { least: 0.12, most: 0.5 } } as const
export const columnGapEm = 2.4

/** Lines that a text takes in a column of so many em. */
export function linesOf(text: string, widthEm: number): number {
  const perLine = Math.max(1, Math.floor(widthEm / letterWidth))
  // Words wrap whole, so a line holds a little less than its letters would fill.
  return Math.max(1, Math.ceil((text.length * 1.06) / perLine))
}

/**
 * The largest type with which all options fit into a box, in one column or two.
 * @param box width and height in the unit of the sizes; `lead`: em taken by an image before each text;
 * `note`: letters of the longest note before a figure
 */
export function fitOptions(
  texts: readonly string[],
  box: { width: number; height: number; lead?: number; note?: number },
): OptionsFit {
  for (const bar of ['below', 'behind'] as const) {
    for (const size of sizes) {
      // Bars behind the text are for crowds, which large type does not suit.
      if (bar === 'behind' && size > 3.1) continue
      for (const columns of [1, 2] as const) {
        const fit = tryFit(texts, box, { bar, size, columns }, Number.POSITIVE_INFINITY)
        if (fit) return fit
      }
    }
  }
  // Nothing fits whole: the smallest type, each text cut to the lines that its row has.
  for (let lines = 6; lines > 1; lines--) {
    const fit = tryFit(texts, box, { bar: 'behind', size: smallest, columns: 2 }, lines)
    if (fit) return fit
  }
  return { columns: 2, size: smallest, lines: 1, bar: 'behind', gap: gaps.behind.least }
}

/** Of a note's type to its option's, as long as the back row can read it. */
export const noteScale = 0.72

/** In em of the option's text, with the gap before it. */
function noteWidth(letters: number, size: number): number {
  return letters === 0 ? 0 : letters * letterWidth * Math.max(noteScale, smallest / size) + 0.5
}

function tryFit(
  texts: readonly string[],
  box: { width: number; height: number; lead?: number; note?: number },
  { bar, size, columns }: Pick<OptionsFit, 'bar' | 'size' | 'columns'>,
  mostLines: number,
): OptionsFit | null {
  const lead = box.lead ?? 0
  const height = box.height / size
  const textWidth =
    (box.width / size - (columns - 1) * columnGapEm) / columns -
    beside -
    lead -
    noteWidth(box.note ?? 0, size)
  if (textWidth < 8 || columns > texts.length) return null
  const lines = texts.map((text) => Math.min(mostLines, linesOf(text, textWidth)))
  const rows = Math.ceil(texts.length / columns)
  const columnHeight = (from: number) =>
    lines
      .slice(from, from + rows)
      .reduce((sum, count) => sum + Math.max(count * lineHeight + barHeight[bar], lead * 0.85), 0)
  const tallest = Math.max(columnHeight(0), columns === 2 ? columnHeight(rows) : 0)
  const gap = (height - tallest) / rows
  if (gap < gaps[bar].least) return null
  return { columns, size, lines: Math.max(...lines), bar, gap: Math.min(gap, gaps[bar].most) }
}
