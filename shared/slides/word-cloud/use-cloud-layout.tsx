import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CountedWord } from '../parts/words.ts'
import type { CloudLayout } from './cloud-plan.ts'

/** Counts come up to ten times a second; a cloud that moved as often could not be read. */
const pauseMs = 1200

/**
 * The laid-out cloud, or null while there is none: before the layout has been loaded, in thumbnails, and where the
 * browser gives no canvas to measure on.
 * @param words the same array while nothing changed, most frequent first
 * @param type an element set in the cloud's typeface
 */
export function useCloudLayout(
  words: readonly CountedWord[],
  still: boolean,
  type: RefObject<Element | null>,
): CloudLayout | null {
  const [layout, setLayout] = useState<CloudLayout | null>(null)
  const wanted = useRef(words)
  const state = useRef<{
    busy: boolean
    again: boolean
    layout: CloudLayout | null
    timer: number | undefined
  }>({
    busy: false,
    again: false,
    layout: null,
    timer: undefined,
  })

  useEffect(() => {
    wanted.current = words
    if (still) return
    const now = state.current
    const run = async () => {
      now.busy = true
      now.again = false
      const element = type.current
      const next = element ? await layOut(wanted.current, now.layout, element) : null
      // Unmounted meanwhile, or no canvas: keep what there is.
      if (next !== null && type.current !== null) {
        now.layout = next
        setLayout(next)
      }
      now.timer = window.setTimeout(() => {
        now.busy = false
        if (now.again) void run()
      }, pauseMs)
    }
    if (now.busy) now.again = true
    else void run()
  }, [words, still, type])

  useEffect(() => {
    const now = state.current
    return () => {
      window.clearTimeout(now.timer)
      now.busy = false
      now.again = false
    }
  }, [])

  return still ? null : layout
}

async function layOut(
  words: readonly CountedWord[],
  previous: CloudLayout | null,
  type: Element,
): Promise<CloudLayout | null> {
  if (words.length === 0) return { scale: 1, words: [] }
  const { fontFamily, fontWeight } = getComputedStyle(type)
  const font = { family: fontFamily, weight: Number(fontWeight) || 400 }
  const [loaded] = await Promise.all([
    // Without a network the words stay in their paragraph; the next counts try again.
    import('./cloud-layout.tsx').catch(() => null),
    loadFont(font, words.map((word) => word.word).join('')),
  ])
  const canvas = document.createElement('canvas')
  if (loaded === null || canvas.getContext('2d', { willReadFrequently: true }) === null) return null
  return loaded.layoutCloud(words, previous, font, () => canvas)
}

/** Shapes taken in a fallback face would overlap once the real one arrives. */
async function loadFont(font: { family: string; weight: number }, text: string): Promise<void> {
  if (!('fonts' in document)) return
  try {
    await document.fonts.load(`${font.weight} 40px ${font.family}`, text)
  } catch {
    // A face that cannot be loaded is replaced by the next one in the list, on the canvas as on the page.
  }
}
