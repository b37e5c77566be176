import { expect, it } from 'vitest'
import { spotlightSize } from '../../../client/presenting/question-spotlight.tsx'
import { protocolLimits } from '../../../shared/protocol/limits.ts'

it('sets short questions large and long ones smaller, none below what the back row can read', () => {
  const sizeOf = (letters: number, answer = 0) =>
    spotlightSize({ text: 'a'.repeat(letters), answer: 'a'.repeat(answer) })
  const lengths = [10, 60, 61, 150, 250, protocolLimits.question]
  const sizes = lengths.map((letters) => sizeOf(letters))
  expect([...sizes].sort((a, b) => b - a)).toEqual(sizes)
  expect(sizeOf(10)).toBeGreaterThan(sizeOf(10, protocolLimits.answer))
  expect(sizeOf(protocolLimits.question, protocolLimits.answer)).toBeGreaterThanOrEqual(4)
})
