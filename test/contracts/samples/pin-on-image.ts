import fc from 'fast-check'
import { fitZone, pinCells } from '../../../shared/slides/pin-on-image/cells.ts'
import type { PinZone } from '../../../shared/slides/pin-on-image/pin-on-image.ts'
import { image, otherTag, type SlideSample, secretTag, text } from '../arbitrary-parts.ts'

const cell = fc.integer({ min: 0, max: pinCells - 1 })

const zone: fc.Arbitrary<PinZone> = fc
  .record({
    id: fc.nat(9999).map(String),
    name: fc.constantFrom('', 'Баға', 'Сынақ мерзімі', 'Contact'),
    x: cell,
    y: cell,
    width: cell,
    height: cell,
    stage: secretTag,
  })
  .map((one) => ({ ...one, ...fitZone(one) }))

export const pinOnImageSample: SlideSample<'pin-on-image'> = {
  config: fc.record({
    question: text(200),
    image,
    alt: text(300),
    zones: fc.uniqueArray(zone, { maxLength: 12, selector: (one) => one.id }),
    zonesShown: fc.boolean(),
  }),
  answer: () => fc.record({ x: cell, y: cell }),
  withOtherSecrets: (config) => ({
    ...config,
    // Zones that are not shown are nobody's business in the audience.
    zones: (config.zonesShown ? config.zones : config.zones.slice(1)).map((one) => ({
      ...one,
      stage: otherTag(one.stage),
    })),
  }),
}
