import { describe, expect, it } from 'vitest'
import {
  duplicatesIn,
  entriesProblem,
  merged,
  readEntries,
  spinnerLimits,
  writeEntries,
} from '../../../../shared/slides/spinner/entries.ts'

describe('the list of a wheel', () => {
  it('is read one entry a line, with weights behind a sign or in a second column', () => {
    const text = 'Айгүл\n\n Boris × 3 \nClara x2\nDana\t4\nEva;5\nFarid*6\nRoom 12'
    expect(readEntries(text)).toEqual([
      { name: 'Айгүл', weight: 1 },
      { name: 'Boris', weight: 3 },
      { name: 'Clara', weight: 2 },
      { name: 'Dana', weight: 4 },
      { name: 'Eva', weight: 5 },
      { name: 'Farid', weight: 6 },
      { name: 'Room 12', weight: 1 },
    ])
  })

  it('comes back as it was written', () => {
    const entries = readEntries('Айгүл\nBoris × 3\nRoom 12')
    expect(readEntries(writeEntries(entries))).toEqual(entries)
    const odd = [{ name: 'Size x2', weight: 1 }]
    expect(readEntries(writeEntries(odd))).toEqual(odd)
  })

  it('names its duplicates and merges them', () => {
    const entries = readEntries('Anna\nBoris\nanna × 2\nБорис\nANNA')
    expect(duplicatesIn(entries)).toEqual(['Anna'])
    expect(merged(entries)).toEqual(readEntries('Anna × 4\nBoris\nБорис'))
  })

  it('says what keeps it from being saved', () => {
    const many = (count: number, weight = 1) =>
      Array.from({ length: count }, (_, index) => ({ name: `n${index}`, weight }))
    expect(entriesProblem(many(spinnerLimits.entries))).toBeNull()
    expect(entriesProblem(many(spinnerLimits.entries + 1))).toBe('too-many')
    expect(entriesProblem([{ name: 'x'.repeat(81), weight: 1 }])).toBe('name-long')
    expect(entriesProblem([{ name: 'x', weight: 101 }])).toBe('weight-high')
    expect(entriesProblem(many(101, 100))).toBe('too-many-slices')
  })
})
