import fc from 'fast-check'
import { quarters } from '../../../shared/slides/grid/quarters.ts'
import { otherTag, type SlideSample, secretTag, text } from '../arbitrary-parts.ts'

const axis = fc.record({ name: text(24), low: text(24), high: text(24) })
const position = fc.integer({ min: 0, max: 100 })

export const gridSample: SlideSample<'grid'> = {
  config: fc.record({
    question: text(200),
    x: axis,
    y: axis,
    items: fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,12}$/), text: text(50), stage: secretTag }),
      { minLength: 1, maxLength: 8, selector: (item) => item.id },
    ),
    quarter: fc.constantFrom(...quarters),
  }),
  answer: (config) =>
    fc
      .shuffledSubarray(
        config.items.map((item) => item.id),
        { minLength: 1 },
      )
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), x: position, y: position }))),
      )
      .map((places) => ({ places })),
  withOtherSecrets: (config) => ({
    ...config,
    quarter: config.quarter === 'hh' ? 'll' : 'hh',
    items: config.items.map((item) => ({ ...item, stage: otherTag(item.stage) })),
  }),
}
