/** What the wheel is painted with, taken from the page's tokens so that it follows the theme. */
export interface WheelPaint {
  tones: readonly { fill: string; text: string }[]
  winner: { fill: string; text: string }
  edge: string
  fontFamily: string
}

export interface Wheel {
  slices: number
  /** By slice; fewer or none leave slices without a name. */
  names: readonly string[]
  winners: readonly number[]
  paint: WheelPaint
}

/** Beyond this, neighbouring slices share a tone: thinner stripes shimmer when they turn. */
const mostStripes = 180
/** Names run along the radius. Lengths are shares of the wheel's radius. */
const nameOuterEnd = 0.9
const nameInnerEnd = 0.3
const smallestName = 0.052
const largestName = 0.1

const fullTurn = 2 * Math.PI

/** The wheel's paint from the computed style of an element on the page. */
export function readPaint(element: Element): WheelPaint {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim() || '#888888'
  return {
    tones: [
      { fill: token('--answer'), text: token('--ground') },
      { fill: token('--answer-soft'), text: token('--ink') },
      { fill: token('--answer-2'), text: token('--ground') },
    ],
    winner: { fill: token('--accent'), text: token('--accent-ink') },
    edge: token('--ground'),
    fontFamily: style.fontFamily || 'sans-serif',
  }
}

/**
 * Paints the whole wheel once, at angle 0, into a square of `size` device pixels: slice 0 begins at the top. Turning it is
 * left to the compositor, so a frame costs the same for 5 names and for 5,000.
 */
export function drawWheel(context: CanvasRenderingContext2D, size: number, wheel: Wheel): void {
  const { slices, winners, paint } = wheel
  const radius = size / 2
  context.setTransform(1, 0, 0, 1, radius, radius)
  context.clearRect(-radius, -radius, size, size)
  // Canvas angles start at three o'clock, ours at twelve.
  context.rotate(-fullTurn / 4)

  const stripes = Math.min(slices, mostStripes)
  for (let stripe = 0; stripe < stripes; stripe++) {
    const from = (stripe / stripes) * fullTurn
    const to = ((stripe + 1) / stripes) * fullTurn
    fillSector(context, radius, from, to, toneOf(stripe, stripes, paint).fill)
  }
  const legible = nameSize(slices, radius)
  if (slices > 1 && legible !== null) drawEdges(context, radius, slices, paint.edge)
  for (const winner of winners) {
    // Among thousands a true slice is thinner than a pixel; the mark is widened about its middle.
    const middle = ((winner + 0.5) / slices) * fullTurn
    const half = Math.max(fullTurn / slices / 2, 0.008)
    fillSector(context, radius, middle - half, middle + half, paint.winner.fill)
  }
  if (legible === null) return
  drawNames(context, radius, wheel, legible)
}

function drawNames(
  context: CanvasRenderingContext2D,
  radius: number,
  { slices, names, winners, paint }: Wheel,
  size: number,
): void {
  context.textAlign = 'right'
  context.textBaseline = 'middle'
  const fontOf = (pixels: number) => `500 ${pixels}px ${paint.fontFamily}`
  // Towards the middle a slice becomes narrower than its name is high.
  const narrow = (size * 0.9 * slices) / fullTurn
  const room = nameOuterEnd * radius - Math.max(nameInnerEnd * radius, narrow)
  for (let slice = 0; slice < Math.min(slices, names.length); slice++) {
    const name = names[slice] ?? ''
    context.font = fontOf(size)
    const wanted = Math.min(1, room / Math.max(1, context.measureText(name).width))
    context.font = fontOf(Math.max(smallestName * radius, size * wanted))
    context.save()
    context.rotate(((slice + 0.5) / slices) * fullTurn)
    context.fillStyle = winners.includes(slice) ? paint.winner.text : toneOf(slice, slices, paint).text
    context.fillText(fitName(context, name, room), nameOuterEnd * radius, 0)
    context.restore()
  }
}

/** The names' size in device pixels, or null where they could not be read. */
export function nameSize(slices: number, radius: number): number | null {
  const arc = (fullTurn * 0.8 * radius) / slices
  const size = Math.min(arc * 0.72, largestName * radius)
  return size >= smallestName * radius ? size : null
}

/** Two tones in turn; where that would put two alike side by side, the last slice gets a third. */
function toneOf(stripe: number, stripes: number, paint: WheelPaint): { fill: string; text: string } {
  const place = stripes % 2 === 1 && stripe === stripes - 1 && stripes > 1 ? 2 : stripe % 2
  return paint.tones[place] ?? paint.winner
}

function fillSector(
  context: CanvasRenderingContext2D,
  radius: number,
  from: number,
  to: number,
  fill: string,
): void {
  context.beginPath()
  context.moveTo(0, 0)
  context.arc(0, 0, radius, from, to)
  context.closePath()
  context.fillStyle = fill
  context.fill()
}

function drawEdges(context: CanvasRenderingContext2D, radius: number, slices: number, color: string): void {
  context.strokeStyle = color
  context.lineWidth = Math.max(1, radius * 0.006)
  context.beginPath()
  for (let slice = 0; slice < slices; slice++) {
    const angle = (slice / slices) * fullTurn
    context.moveTo(0, 0)
    context.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius)
  }
  context.stroke()
}

function fitName(context: CanvasRenderingContext2D, name: string, room: number): string {
  if (context.measureText(name).width <= room) return name
  const letters = [...name]
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (context.measureText(`${letters.slice(0, middle).join('')}…`).width <= room) low = middle
    else high = middle - 1
  }
  return `${letters.slice(0, low).join('')}…`
}
