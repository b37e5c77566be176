import { describe, expect, it } from 'vitest'
import { fitAction } from '../../../../shared/slides/call-to-action/fit-action.ts'

const words = (heading: number, text: number, label: number) => ({
  heading: 'ә'.repeat(heading),
  text: 'ә'.repeat(text),
  label: 'ә'.repeat(label),
})

describe('a call to action on the screen', () => {
  it('is set large while it is short', () => {
    expect(fitAction(words(20, 60, 14), true)).toMatchObject({ text: 'body', button: 'heading' })
    expect(fitAction(words(20, 60, 14), true).lines).toBeGreaterThanOrEqual(2)
  })

  it('keeps heading and button whole, and cuts the text to whole lines', () => {
    const wide = fitAction(words(200, 600, 60), false)
    expect(wide).toMatchObject({ text: 'small', button: 'body' })
    expect(wide.lines).toBeGreaterThanOrEqual(1)
    // Beside an image nothing is left: no sliver of a line.
    expect(fitAction(words(200, 600, 60), true).lines).toBe(0)
  })
})
