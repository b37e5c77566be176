import * as z from 'zod/mini'
import { hasTwoDecimals, rangeLimits, unitLimit } from './parts/guess-range.ts'

/** A number as it is set and guessed: with two decimals at most. */
export const numberSchema = z
  .number()
  .check(
    z.gte(-rangeLimits.number),
    z.lte(rangeLimits.number),
    z.refine(hasTwoDecimals, 'at-most-two-decimals'),
  )

/** After the number: "%", "kg", "seats". */
export const unitSchema = z.string().check(z.maxLength(unitLimit))
