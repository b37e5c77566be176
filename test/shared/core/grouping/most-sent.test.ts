import { describe, expect, it } from 'vitest'
import { groupTexts, type SentText } from '../../../../shared/core/grouping/group-texts.ts'
import { mostCompared, mostSent } from '../../../../shared/core/grouping/most-sent.ts'

const text = (word: string, count: number): SentText => ({ key: `w:${word}`, text: word, count })
/** Words that nobody takes for one another, each sent oftener than those after it. */
const manyWords = (length: number): SentText[] =>
  Array.from({ length }, (_, index) => text(`№${index}`, 10_000 - index))
const keys = (texts: readonly SentText[]) => texts.map(({ key }) => key)

describe('texts that are compared', () => {
  it('[GRP9] are all of them, up to a thousand', () => {
    const texts = [text('prices', 1), ...manyWords(mostCompared - 1)]
    expect(mostCompared).toBe(1000)
    expect(mostSent(texts, {})).toEqual(texts)
  })

  it('[GRP9] are the thousand most frequent of a longer list, whatever their order', () => {
    const frequent = manyWords(mostCompared)
    const texts = [text('prices', 2), text('price', 1), ...frequent]
    expect(keys(mostSent(texts, {}))).toEqual(keys(frequent))
    expect(keys(mostSent([...texts].reverse(), {}))).toEqual(keys(frequent))
  })

  it('[GRP9] are also the rare ones that were put together or set apart by hand', () => {
    const texts = [...manyWords(mostCompared), text('price', 3), text('cost', 2), text('fee', 1)]
    const merges = { 'w:fee': 'w:price', 'w:№0': '' }
    const compared = mostSent(texts, merges)
    expect(keys(compared.slice(mostCompared))).toEqual(['w:price', 'w:fee'])
    expect(groupTexts(compared, merges)).toContainEqual({ key: 'w:price', members: ['w:price', 'w:fee'] })
  })
})
