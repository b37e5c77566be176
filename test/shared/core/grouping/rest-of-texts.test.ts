import { describe, expect, it } from 'vitest'
import { leftOutKey, restKey } from '../../../../shared/core/counts.ts'
import { frequentTexts } from '../../../../shared/core/grouping/frequent-texts.ts'
import { withRestOfTexts } from '../../../../shared/core/grouping/rest-of-texts.ts'
import { otherId, withOtherRow } from '../../../../shared/slides/parts/other-answer.ts'

const isText = (key: string) => key.startsWith('w:')
const whole = { 'o:a': 7, 'w:x': 3, 'w:y': 2, 'w:z': 1, 't@w:x': 90, 't@w:y': 40, 't@w:z': 5, 't:a': 9 }

describe('texts that a room is not told', () => {
  it('[GRP11] are added up, and so is what else is counted of them', () => {
    const { counts } = frequentTexts({ counts: whole, responses: 9, before: null }, isText, 1)
    expect(counts).toEqual({ 'o:a': 7, 't:a': 9, 'w:x': 3, 't@w:x': 90, [leftOutKey]: 2 })
    const told = withRestOfTexts(counts, whole, isText)
    expect(told).toEqual({ ...counts, [restKey]: 3, [`t@${restKey}`]: 45 })
    const keyOf = (option: string, part: string) => `${part || 'o'}:${option}`
    const all = withOtherRow(whole, keyOf)
    expect(all[`o:${otherId}`]).toBe(6)
    expect(all[`t:${otherId}`]).toBe(135)
    expect(withOtherRow(told, keyOf)).toMatchObject({ [`o:${otherId}`]: 6, [`t:${otherId}`]: 135 })
  })

  it('[GRP11] are none where everything is told', () => {
    expect(withRestOfTexts(whole, whole, isText)).toEqual(whole)
  })
})
