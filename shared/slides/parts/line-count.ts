/** Mean width of a letter of the text face in em, over Kazakh and Russian, which run wider than English. */
const letterWidth = 0.56

/** Lines that a text takes at a width in em; words wrap whole, so a line holds a little less than its letters would fill. */
export const linesOf = (text: string, widthEm: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.06 * letterWidth) / widthEm)), 0)
