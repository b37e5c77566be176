/** Type sizes in 1 % of the screen's height, the largest that fits is taken. */
const sizes = [5.4, 4.8, 4.2, 3.7, 3.2, 2.8, 2.5, 2.3] as const
/** Mean width of a letter of the text face, in em; Kazakh and Russian run wider than English. */
const letterWidth = 0.57
const lineHeight = 1.18
/** In em: sign, count, tick and spaces of an option's tile; the small sign, share and spaces of a `PlacedTile`. */
const besides = { option: 8.6, placed: 7 } as const
/** In 1 % of the screen's height. */
const room = { width: 163, widthBesideImage: 104, columnGap: 3, rowGap: 2.4 }
/** What the question, and later the explanation, leave for the options. */
const heights = { shortQuestion: 53, longQuestion: 46, longExplanation: -8 }
/** Longer words are broken rather than setting everything small. */
const longestWholeWord = 22

/**
 * How the options of a quiz question stand on the screen, two in a row.
 * @param beside whether an image stands beside them, and the lengths of the question and the shown explanation
 * @param tile what an option stands in
 */
export function fitQuizOptions(
  texts: readonly string[],
  beside: { image: boolean; question: number; explanation: number },
  tile: keyof typeof besides = 'option',
): { size: number; lines: number } {
  const width = ((beside.image ? room.widthBesideImage : room.width) - room.columnGap) / 2
  const all =
    (beside.question <= 110 ? heights.shortQuestion : heights.longQuestion) +
    (beside.explanation > 260 ? heights.longExplanation : 0)
  const height = all / Math.ceil(texts.length / 2) - room.rowGap
  for (const size of sizes) {
    const letters = Math.floor((width / size - besides[tile]) / letterWidth)
    const lines = Math.floor(height / size / lineHeight - 0.5)
    if (letters < 1 || lines < 1) continue
    const fits = texts.every(
      (text) =>
        // A line ends at a word, so it holds a little less than its letters would fill.
        Math.ceil((text.length * 1.1) / letters) <= lines &&
        text.split(/\s+/).every((word) => Math.min(word.length, longestWholeWord) <= letters),
    )
    if (fits) return { size, lines }
  }
  const size = sizes[sizes.length - 1] ?? 2.3
  return { size, lines: Math.max(1, Math.floor(height / size / lineHeight - 0.3)) }
}
