import { describe, expect, it } from 'vitest'
import { layoutCloud } from '../../../../shared/slides/word-cloud/cloud-layout.tsx'
import {
  type CloudLayout,
  type CountedWord,
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

describe('the layout of a word cloud', () => {
  it('is the same for the same words, on every screen', () => {
    expect(layOut(words(30))).toEqual(layOut(words(30)))
  })

  it('puts a single word into the middle', () => {
    const [only] = layOut([{ word: 'сенім', count: 1 }]).words
    expect(Math.abs(only?.x ?? 99)).toBeLessThanOrEqual(2)
    expect(Math.abs(only?.y ?? 99)).toBeLessThanOrEqual(60)
  })

  it('keeps every word inside the box and off the others', () => {
    const boxes = layOut(words(60)).words.map(boxOf)
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

  it('moves nothing when nothing changed', () => {
    const first = layOut(words(50))
    expect(layOut(words(50), first)).toEqual(first)
  })

  it('keeps words where they are while the cloud grows', () => {
    let layout = layOut(words(20))
    for (let count = 21; count <= 60; count++) {
      const before = byWord(layout)
      const scale = layout.scale
      layout = layOut(words(count), layout)
      // All sizes were drawn together to make room: places may shift then, and only then.
      if (layout.scale !== scale) continue
      const shifts = layout.words.flatMap((word) => {
        const old = before.get(word.word)
        return old ? [Math.hypot(word.x - old.x, word.y - old.y)] : []
      })
      const moved = shifts.filter((shift) => shift > 1).length
      expect(moved / shifts.length).toBeLessThanOrEqual(0.15)
    }
  })

  it('lets a word grow in its place, with its neighbours giving way a little', () => {
    const before = layOut(words(40))
    const grown = words(40).map((word, index) => (index === 12 ? { ...word, count: 260 } : word))
    const after = byWord(layOut(grown, before))
    const shifts = before.words
      .map((old) => {
        const now = after.get(old.word)
        return now ? Math.hypot(now.x - old.x, now.y - old.y) : 0
      })
      .sort((a, b) => a - b)
    expect(shifts[Math.floor(shifts.length / 2)]).toBeLessThanOrEqual(1)
  })

  it('shows at most eighty words, the most frequent', () => {
    const layout = layOut(words(200))
    expect(layout.words.length).toBeLessThanOrEqual(mostWords)
    expect(byWord(layout).has(words(1)[0]?.word ?? '')).toBe(true)
  })

  it('starts afresh after a reset', () => {
    const crowded = layOut(words(80))
    const fresh = layOut(words(3))
    expect(crowded.scale).toBeLessThan(fresh.scale)
    expect(layOut(words(3), crowded)).toEqual(fresh)
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
