import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { groupTexts, type SentText } from '../../../../shared/core/grouping/group-texts.ts'
import { groupedCounts, withoutTexts } from '../../../../shared/core/grouping/grouped-counts.ts'
import type { Merges } from '../../../../shared/core/grouping/merges.ts'

const sent = (...texts: string[]): SentText[] =>
  texts.map((text, index) => ({ key: `w:${text}`, text, count: texts.length - index }))

const isOne = (...texts: string[]) => groupTexts(sent(...texts), {}).length === 1

/** The groups as sets of keys, in one order. */
const partition = (texts: readonly SentText[], merges: Merges = {}): string[][] =>
  groupTexts(texts, merges)
    .map(({ members }) => [...members].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))

const words = ['price', 'prices', 'pricing', 'Цена', 'цены', 'ценой', 'баға', 'бағалар', 'sped', 'speed']
const moreWords = ['security', 'securty', 'plan 1', 'plan 2', 'надёжность', 'надежностъ', 'ненадёжность', '!']

const arbitraryTexts = fc
  .uniqueArray(
    fc.oneof(fc.constantFrom(...words, ...moreWords), fc.string({ minLength: 1, maxLength: 12 })),
    {
      maxLength: 30,
    },
  )
  .chain((texts) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: texts.length, maxLength: texts.length })
      .map((counts) =>
        texts.map((text, index): SentText => ({ key: `w:${text}`, text, count: counts[index] ?? 1 })),
      ),
  )

describe('grouping texts', () => {
  it.each([
    ['Price', 'price'],
    ['надёжность', 'Надежность!'],
    ['web-site', 'web site'],
    ['e-mail', 'email'],
    ['don’t know', 'dont know'],
  ])('[GRP1] %s is %s', (a, b) => expect(isOne(a, b)).toBe(true))

  it.each([
    ['price', 'prices'],
    ['price', 'pricing'],
    ['delivery', 'deliveries'],
    ['цена', 'ценой'],
    ['быстрая доставка', 'быстрой доставки'],
    ['интеграция', 'интеграциями'],
    ['баға', 'бағалары'],
    ['қауіпсіздік', 'қауіпсіздікке'],
    ['жеткізу', 'жеткізуден'],
  ])('[GRP2] %s is %s', (a, b) => expect(isOne(a, b)).toBe(true))

  it.each([
    ['organ', 'organization'],
    ['цена', 'ценный'],
    ['тауар', 'табыс'],
    ['c++', 'c#'],
    ['plan a', 'plan b'],
  ])('[GRP2] %s is not %s', (a, b) => expect(isOne(a, b)).toBe(false))

  it.each([
    ['security', 'securty'],
    ['интеграция', 'интиграция'],
    ['қауіпсіздік', 'қауыпсыздік'],
    ['customer support', 'custmer suport'],
  ])('[GRP3] %s is %s', (a, b) => expect(isOne(a, b)).toBe(true))

  it.each([
    ['cost', 'most'],
    ['cart', 'card'],
    ['эффективный', 'неэффективный'],
    ['important', 'unimportant'],
    ['convenient', 'inconvenient'],
  ])('[GRP3] %s is not %s', (a, b) => expect(isOne(a, b)).toBe(false))

  it.each([
    ['within 10 days', 'within 11 days'],
    ['1.5', '15'],
    ['-5 degrees', '5 degrees'],
    ['10%', '10'],
    ['version2024', 'version2025'],
    ['100500 раз', '100501 раз'],
  ])('[GRP4] %s is not %s', (a, b) => expect(isOne(a, b)).toBe(false))

  test.prop([arbitraryTexts, fc.infiniteStream(fc.nat())])(
    '[GRP5] the order in which texts came changes nothing',
    (texts, chance) => {
      const shuffled = texts
        .map((text) => ({ text, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ text }) => text)
      expect(groupTexts(shuffled, {})).toEqual(groupTexts(texts, {}))
    },
  )

  test.prop([arbitraryTexts, fc.array(fc.tuple(fc.nat(29), fc.nat(30)), { maxLength: 8 })])(
    '[GRP6] every text is in one group, and no count is lost, whatever was done by hand',
    (texts, hands) => {
      const merges = Object.fromEntries(
        hands.flatMap(([from, to]) => {
          const key = texts[from]?.key
          return key === undefined ? [] : [[key, texts[to]?.key ?? '']]
        }),
      )
      const groups = groupTexts(texts, merges)
      expect(groups.flatMap(({ members }) => members).sort()).toEqual(texts.map(({ key }) => key).sort())
      const counts = Object.fromEntries(texts.map(({ key, count }) => [key, count]))
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
      expect(sum(Object.values(groupedCounts(counts, groups)))).toBe(sum(Object.values(counts)))
    },
  )

  it('[GRP7] the most frequent variant names the group', () => {
    const texts = [
      { key: 'w:prices', text: 'prices', count: 2 },
      { key: 'w:price', text: 'price', count: 5 },
      { key: 'w:pricing', text: 'pricing', count: 3 },
    ]
    expect(groupTexts(texts, {})).toEqual([{ key: 'w:price', members: ['w:price', 'w:pricing', 'w:prices'] }])
  })

  it('[GRP8] what is put together by hand stays so, under the name of what it was put to', () => {
    const texts = sent('cost', 'price', 'prices')
    expect(groupTexts(texts, { 'w:cost': 'w:prices' })).toEqual([
      { key: 'w:price', members: ['w:price', 'w:prices', 'w:cost'] },
    ])
  })

  it('[GRP8] what is taken out by hand stands alone, also for texts that are put to it', () => {
    const texts = sent('price', 'prices', 'fee')
    expect(partition(texts, { 'w:prices': '' })).toEqual([['w:fee'], ['w:price'], ['w:prices']])
    expect(partition(texts, { 'w:prices': '', 'w:fee': 'w:prices' })).toEqual([
      ['w:fee', 'w:prices'],
      ['w:price'],
    ])
  })

  it('[GRP8] what was put to a text stays together when nobody sends that text any more', () => {
    const merges = { 'w:cost': 'w:budget', 'w:price': 'w:budget' }
    expect(partition(sent('cost', 'price', 'speed'), merges)).toEqual([['w:cost', 'w:price'], ['w:speed']])
  })

  it('[GRP12] what else is counted of a text goes with it, into its group and out of sight', () => {
    const counts = {
      'w:price': 2,
      'w:prices': 1,
      't@w:price': 50,
      't@w:prices': 20,
      't:a': 30,
      'w:t@price': 1,
    }
    const groups = [{ key: 'w:price', members: ['w:price', 'w:prices'] }]
    expect(groupedCounts(counts, groups)).toEqual({
      ...{ 'w:price': 3, 't@w:price': 70 },
      ...{ 't:a': 30, 'w:t@price': 1 },
    })
    expect(withoutTexts(counts, new Set(['w:price']))).toEqual({
      ...{ 'w:prices': 1, 't@w:prices': 20 },
      ...{ 't:a': 30, 'w:t@price': 1 },
    })
  })
})
