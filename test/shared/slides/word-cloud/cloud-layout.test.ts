import { describe, expect, it } from 'vitest'
import type { CountedWord } from '../../../../shared/slides/parts/words.ts'
import { layoutCloud } from '../../../../shared/slides/word-cloud/cloud-layout.tsx'
import {
  type CloudLayout,
  cloudBox,
  mostWords,
  type PlacedWord,
  wordSizes,
} from '../../../../shared/slides/word-cloud/cloud-plan.ts'
import { boxCanvas } from './box-canvas.ts'

const font = { family: 'serif', weight: 560 }
const layOut = (words: readonly CountedWord[], previous: CloudLayout | null = null) =>
  layoutCloud(words, previous, font, boxCanvas)

/** Distinct words of 4 to 13 letters; the first are the most frequent. */
const words = (count: number): CountedWord[] =>
  Array.from({ length: count }, (_, index) => ({
    word: `${String.fromCharCode(0x430 + (index % 32))}${'ң'.repeat(3 + (index % 10))}${index}`,
    count: Math.max(1, Math.round(400 / (index + 2))),
  }))

const byWord = (layout: CloudLayout) => new Map(layout.words.map((word) => [word.word, word]))
const boxOf = ({ word, size, x, y }: PlacedWord) => ({
  left: x - (word.length * 0.55 * size) / 2,
  right: x + (word.length * 0.55 * size) / 2,
  top: y - size * 0.75,
  bottom: y + size * 0.25,
})

/** How far each word went from one layout to the next. */
function shifts(from: CloudLayout, to: CloudLayout): number[] {
  const before = byWord(from)
  return to.words.flatMap((word) => {
    const old = before.get(word.word)
    return old ? [Math.hypot(word.x - old.x, word.y - old.y)] : []
  })
}

describe('the layout of a word cloud', () => {
  it('is the same for the same words, on every screen', async () => {
    expect(await layOut(words(30))).toEqual(await layOut(words(30)))
  })

  it('puts a single word into the middle', async () => {
    const [only] = (await layOut([{ word: 'сенім', count: 1 }])).words
    expect(Math.abs(only?.x ?? 99)).toBeLessThanOrEqual(2)
    expect(Math.abs(only?.y ?? 99)).toBeLessThanOrEqual(60)
  })

  it.each([
    ['afresh', () => layOut(words(60))],
    ['in growing', async () => layOut(words(60), await layOut(words(40)))],
  ])('keeps every word inside the box and off the others, laid out %s', async (_, make) => {
    const layout = await make()
    const boxes = layout.words.map(boxOf)
    expect(boxes).toHaveLength(60)
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(-cloudBox.width / 2)
      expect(box.right).toBeLessThanOrEqual(cloudBox.width / 2)
      expect(box.top).toBeGreaterThanOrEqual(-cloudBox.height / 2 - 1)
      expect(box.bottom).toBeLessThanOrEqual(cloudBox.height / 2 + 1)
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top
        expect(apart).toBe(true)
      }
    }
  })

  it('moves nothing that is seen when nothing changed', async () => {
    const first = await layOut(words(50))
    const second = await layOut(words(50), first)
    expect(second.scale).toBe(first.scale)
    expect(Math.max(...shifts(first, second))).toBeLessThanOrEqual(8)
    expect(await layOut(words(50), second)).toEqual(second)
  })

  it('keeps words near where they are while the cloud grows from ten words to sixty', async () => {
    let layout = await layOut(words(10))
    const all: number[] = []
    for (let count = 11; count <= 60; count++) {
      const next = await layOut(words(count), layout)
      const moved = shifts(layout, next)
      // A tenth of the cloud's width is the most that one word ever goes at once.
      expect(Math.max(...moved), `at ${count} words`).toBeLessThanOrEqual(160)
      all.push(...moved)
      layout = next
    }
    expect(layout.words).toHaveLength(60)
    const still = all.filter((shift) => shift <= 2).length
    expect(still / all.length).toBeGreaterThan(0.75)
  })

  it('lets a word grow in its place, with its neighbours giving way a little', async () => {
    const before = await layOut(words(40), await layOut(words(40)))
    const grown = words(40).map((word, index) => (index === 12 ? { ...word, count: 260 } : word))
    const after = await layOut(grown, before)
    const sizeOf = (layout: CloudLayout) => byWord(layout).get(grown[12]?.word ?? '')?.size ?? 0
    expect(sizeOf(after)).toBeGreaterThan(sizeOf(before))
    const moved = shifts(before, after).sort((a, b) => a - b)
    expect(moved[Math.floor(moved.length / 2)]).toBeLessThanOrEqual(1)
    expect(moved.at(-1)).toBeLessThanOrEqual(120)
  })

  it('shows at most eighty words, the most frequent', async () => {
    const layout = await layOut(words(200))
    expect(layout.words.length).toBeLessThanOrEqual(mostWords)
    expect(byWord(layout).has(words(1)[0]?.word ?? '')).toBe(true)
  })

  it('starts afresh after a reset', async () => {
    const crowded = await layOut(words(80))
    const fresh = await layOut(words(3))
    expect(crowded.scale).toBeLessThan(fresh.scale)
    expect(await layOut(words(3), crowded)).toEqual(fresh)
  })
})

describe('the sizes of words', () => {
  it('grow with the count and are never too small for the back row, nor too wide for the box', () => {
    for (const count of [1, 5, 30, 80]) {
      const sized = wordSizes(words(count), 0.4)
      for (const [index, word] of sized.entries()) {
        expect(word.size).toBeGreaterThanOrEqual(23)
        expect(word.word.length * 0.6 * word.size).toBeLessThanOrEqual(cloudBox.width)
        const next = sized[index + 1]
        if (next && next.word.length >= word.word.length) expect(next.size).toBeLessThanOrEqual(word.size)
      }
    }
  })

  it('do not change with one more answer in a large room', () => {
    const sizes = (extra: number) =>
      wordSizes(
        words(40).map((word, index) => (index === 7 ? { ...word, count: word.count + extra } : word)),
        1,
      )
    const changed = sizes(1).filter((word, index) => word.size !== sizes(0)[index]?.size)
    expect(changed.length).toBeLessThanOrEqual(1)
  })
})
