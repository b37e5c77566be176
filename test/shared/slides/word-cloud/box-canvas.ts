/**
 * A canvas that knows one shape: a word is the box of its letters, 0.55 em wide each, from the ascender to a
 * descender. Enough for d3-cloud, which asks for the width of a text and for the pixels that it covers.
 */
export function boxCanvas(): HTMLCanvasElement {
  const side = 2048
  const pixels = new Uint8ClampedArray(side * side * 4)
  let [left, top, size] = [0, 0, 10]
  const widthOf = (text: string) => text.length * 0.55 * size
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    set font(font: string) {
      size = Number(/(\d+)px/.exec(font)?.[1] ?? 10)
    },
    clearRect: () => pixels.fill(0),
    save: () => {},
    restore: () => {
      left = 0
      top = 0
    },
    rotate: () => {},
    translate: (x: number, y: number) => {
      left = x
      top = y
    },
    measureText: (text: string) => ({ width: widthOf(text) }),
    fillText: (text: string, x: number) => paint(left + x, top - size * 0.75, widthOf(text), size),
    strokeText: (text: string, x: number) => {
      const pad = context.lineWidth / 2
      paint(left + x - pad, top - size * 0.75 - pad, widthOf(text) + 2 * pad, size + 2 * pad)
    },
    getImageData: (_x: number, _y: number, width: number, height: number) =>
      width === 1 && height === 1 ? { data: new Uint8ClampedArray(4) } : { data: pixels },
  }
  function paint(x: number, y: number, width: number, height: number): void {
    const [from, to] = [Math.max(0, Math.round(x)), Math.min(side, Math.round(x + width))]
    for (let row = Math.max(0, Math.round(y)); row < Math.min(side, Math.round(y + height)); row++) {
      for (let column = from; column < to; column++) pixels[(row * side + column) * 4] = 255
    }
  }
  // Only what d3-cloud uses of a canvas is there.
  return { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement
}
