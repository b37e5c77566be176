import { linesOf } from '../parts/line-count.ts'
import { headingSteps, screenRoom } from '../parts/screen-room.ts'

/** How a call to action is set on the screen. */
export interface ActionFit {
  text: 'body' | 'small'
  /** Lines after which the text is cut; 0: no room for it. Phones show all of it. */
  lines: number
  button: 'heading' | 'body'
}

/** Between the margins, without the foot that says how many followed, in 1 % of the screen's height. */
const height = 71
/** The gaps, and the line above the button. */
const besides = 19.6
const button = { padding: 6.8, beside: 14, longestLarge: 28 } as const
/** Type size and height of a line, as in `screen.css`. */
const title = { size: 7.8, line: 8.3 } as const
const heading = { size: 5.8, line: 6.5 } as const
const body = { size: 4.2, line: 5.5 } as const
const small = { size: 2.5, line: 3.4 } as const
/** Longer texts are set small. */
const longestBody = 260

/** The button and the heading stand whole; the text gets what is left. */
export function fitAction(
  words: { heading: string; text: string; label: string },
  narrow: boolean,
): ActionFit {
  const width = narrow ? screenRoom.widthBesideImage : screenRoom.width
  const linesAt = (text: string, { size }: { size: number }, room: number = width) =>
    linesOf(text, room / size)
  const length = words.heading.length
  const head = length <= headingSteps.large ? title : length <= headingSteps.medium ? heading : body
  const isLarge = words.label.length <= button.longestLarge
  const label = isLarge ? heading : body
  const left =
    height -
    besides -
    linesAt(words.heading, head) * head.line -
    linesAt(words.label, label, width - button.beside) * label.line -
    button.padding
  const needed = linesAt(words.text, body)
  const isBody = words.text.length <= longestBody && needed * body.line <= left
  return {
    text: isBody ? 'body' : 'small',
    lines: Math.max(0, Math.floor(left / (isBody ? body : small).line)),
    button: isLarge ? 'heading' : 'body',
  }
}
