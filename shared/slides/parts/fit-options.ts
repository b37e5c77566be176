/** How the options of a choice are laid out on the screen, in units of 1 % of the screen's height. */
export interface OptionsFit {
  columns: 1 | 2 | 3
  /** Type size. Never below 2.3, the smallest that the back row can read. */
  size: number
  /** Lines after which a text is cut; phones show all of it. */
  lines: number
}

const sizes = [4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.55, 2.3] as const
const columnCounts = [1, 2, 3] as const
/** Mean width of a letter of the text face in em, measured over Kazakh and Russian, which run wider than English. */
const letterWidth = 0.56
/** Of a row besides its text, in em: letter at the left, share at the right, bar below, gap to the next row. */
export const optionRow = {
  lineHeight: 1.2,
  letter: 1.7,
  share: 4.4,
  bar: 0.75,
  gap: 0.55,
  columnGap: 2.4,
} as const

function linesOf(text: string, widthEm: number): number {
  const perLine = Math.max(1, Math.floor(widthEm / letterWidth))
  // Words wrap whole, so a line holds a little less than its letters would fill.
  return Math.max(1, Math.ceil((text.length * 1.08) / perLine))
}

/**
 * The largest type with which all options fit into a box; of layouts with the same size, the one with the fewest columns.
 * @param width of the box, in the same unit as the sizes
 * @param lead room taken by an image before each text, in em
 */
export function fitOptions(
  texts: readonly string[],
  box: { width: number; height: number; lead?: number },
): OptionsFit {
  const { width, height, lead = 0 } = box
  const rowExtra = optionRow.bar + optionRow.gap
  for (const size of sizes) {
    for (const columns of columnCounts) {
      if (columns > texts.length) continue
      const textWidth = columnWidth(width / size, columns) - optionRow.letter - optionRow.share - lead
      if (textWidth < 8) continue
      const tallest = Math.max(...texts.map((text) => linesOf(text, textWidth)))
      const rows = Math.ceil(texts.length / columns)
      const rowHeight = Math.max(tallest * optionRow.lineHeight, lead * 0.8) + rowExtra
      if (rows * rowHeight * size <= height) return { columns, size, lines: tallest }
    }
  }
  // Nothing fits whole: the smallest type in three columns, each text cut to the lines that its row has.
  const size = sizes[sizes.length - 1] ?? 2.3
  const columns = texts.length > 2 ? 3 : 1
  const rowHeight = height / size / Math.ceil(texts.length / columns)
  return { columns, size, lines: Math.max(1, Math.floor((rowHeight - rowExtra) / optionRow.lineHeight)) }
}

function columnWidth(widthEm: number, columns: number): number {
  return (widthEm - (columns - 1) * optionRow.columnGap) / columns
}
