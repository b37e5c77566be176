import { describe, expect, it } from 'vitest'
import { drawWheel, nameSize, type WheelPaint } from '../../../../shared/slides/parts/draw-wheel.tsx'

const paint: WheelPaint = {
  tones: [
    { fill: 'one', text: 'on one' },
    { fill: 'two', text: 'on two' },
    { fill: 'three', text: 'on three' },
  ],
  winner: { fill: 'gold', text: 'on gold' },
  edge: 'edge',
  fontFamily: 'serif',
}

/** Records what is filled and written. Letters are half as wide as the font is high. */
function record() {
  const fills: string[] = []
  const texts: { text: string; fill: string; size: number }[] = []
  const nothing = () => undefined
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: '',
    textBaseline: '',
    setTransform: nothing,
    clearRect: nothing,
    rotate: nothing,
    beginPath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    arc: nothing,
    closePath: nothing,
    stroke: nothing,
    save: nothing,
    restore: nothing,
    fill: () => fills.push(context.fillStyle),
    fillText: (text: string) => texts.push({ text, fill: context.fillStyle, size: sizeOf(context.font) }),
    measureText: (text: string) => ({ width: text.length * 0.5 * sizeOf(context.font) }),
  }
  return { context: context as unknown as CanvasRenderingContext2D, fills, texts }
}
const sizeOf = (font: string) => Number(/([\d.]+)px/.exec(font)?.[1])

function draw(slices: number, names: string[], winners: number[] = []) {
  const recorded = record()
  drawWheel(recorded.context, 1000, { slices, names, winners, paint })
  return recorded
}

describe('the painted wheel', () => {
  it('gives no two neighbours the same tone, round the end too', () => {
    expect(draw(4, []).fills).toEqual(['one', 'two', 'one', 'two'])
    expect(draw(5, []).fills).toEqual(['one', 'two', 'one', 'two', 'three'])
    expect(draw(1, []).fills).toEqual(['one'])
  })

  it('writes each name on its own slice, the winner’s on gold', () => {
    const { texts, fills } = draw(4, ['Aigul', 'Daniyar', 'Olga', 'Asel'], [2])
    expect(texts.map(({ text, fill }) => [text, fill])).toEqual([
      ['Aigul', 'on one'],
      ['Daniyar', 'on two'],
      ['Olga', 'on gold'],
      ['Asel', 'on two'],
    ])
    expect(fills.at(-1)).toBe('gold')
  })

  it('sets long names smaller, and cuts only what fits at no size that can be read', () => {
    const { texts } = draw(4, ['Aigul', 'Nursultan Abdirakhmanov', 'x'.repeat(200), 'Asel'])
    const [short, long, endless] = texts
    expect(long?.size).toBeLessThan(short?.size ?? 0)
    expect(long?.text).toBe('Nursultan Abdirakhmanov')
    expect(endless?.text).toMatch(/^x+…$/)
    for (const { text, size } of texts) expect(text.length * 0.5 * size).toBeLessThanOrEqual(0.6 * 500)
  })

  it('writes no names that could not be read, and paints no more stripes than can be told apart', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `Name ${index}`)
    const { texts, fills } = draw(5000, many, [4321])
    expect(texts).toEqual([])
    expect(fills.length).toBeLessThanOrEqual(181)
    expect(fills.at(-1)).toBe('gold')
  })

  it('has names from the first slice to the eightieth or so', () => {
    expect(nameSize(2, 500)).not.toBeNull()
    expect(nameSize(60, 500)).not.toBeNull()
    expect(nameSize(90, 500)).toBeNull()
  })
})
