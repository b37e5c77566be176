import { blackFriday } from './black-friday.ts'
import { discoveryCall } from './discovery-call.ts'
import { funnelDemo } from './funnel-demo.ts'
import { productDemo } from './product-demo.ts'
import { productQuiz } from './product-quiz.ts'
import type { Template } from './template.ts'
import { webinar } from './webinar.ts'

/** The one list of templates, in the order in which the studio offers them. */
export const templates: readonly Template[] = [
  productDemo,
  discoveryCall,
  webinar,
  productQuiz,
  blackFriday,
  funnelDemo,
]
