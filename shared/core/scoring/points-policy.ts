import * as z from 'zod/mini'
import { type PointsPolicy, pointsLimits } from './points.ts'

const most = z.int().check(z.gte(1), z.lte(pointsLimits.most))
const least = z.int().check(z.gte(0), z.lte(pointsLimits.most))

export const pointsPolicySchema: z.ZodMiniType<PointsPolicy> = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('none') }),
  z.strictObject({ policy: z.literal('flat'), points: most }),
  z.strictObject({ policy: z.literal('speed'), max: most, min: least }),
  z.strictObject({ policy: z.literal('halving'), max: most }),
  z.strictObject({ policy: z.literal('order'), max: most, min: least, step: most }),
])
