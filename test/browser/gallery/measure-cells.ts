// Runs in the page.

export interface MeasuredCell {
  kind: string
  left: number
  top: number
  width: number
  height: number
  /** What is wrong with it, in words. */
  faults: string[]
}

/** Whether every cell shows what it is to show: views come in their own time. */
export function allCellsShown(): boolean {
  const cells = Array.from(document.querySelectorAll('[data-cell]'))
  return cells.length > 0 && cells.every(isShown)
}

const isShown = (cell: Element) =>
  cell.querySelector('.animate-breathe.bg-answer-soft') === null &&
  (cell.textContent?.trim() !== '' || cell.querySelector('img, svg, canvas') !== null)

/** Where each cell stands, and what can be told of it without eyes. */
export function measureCells(): MeasuredCell[] {
  /** Of type on a projector, in percent of its height. */
  const least = 2.19
  const isSpoken = (element: Element) =>
    element.closest('.sr-only, [aria-hidden="true"], svg, iframe') !== null

  function smallestType(frame: Element): number {
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    let smallest = Number.POSITIVE_INFINITY
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.textContent?.trim() === '' || isSpoken(element)) continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (element.getClientRects().length > 0) smallest = Math.min(smallest, size)
    }
    return (smallest / frame.clientHeight) * 100
  }

  return Array.from(document.querySelectorAll('[data-cell]'), (cell) => {
    const box = cell.getBoundingClientRect()
    const faults: string[] = []
    if (box.height === 0 || !isShown(cell)) faults.push('shows nothing')
    const over = cell.scrollWidth - cell.clientWidth
    if (over > 1) faults.push(`is ${over} px too wide`)
    const frame = cell.querySelector('.screen-frame')
    const type = frame === null ? least : smallestType(frame)
    if (type < least) faults.push(`has type of ${type.toFixed(2)} % of the height`)
    return {
      kind: (cell.getAttribute('data-cell') ?? '').split(' ')[0] ?? '',
      left: Math.round(box.left + scrollX),
      top: Math.round(box.top + scrollY),
      width: Math.round(box.width),
      height: Math.round(box.height),
      faults,
    }
  })
}
