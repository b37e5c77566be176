import type { SessionReport } from '../../../shared/protocol/api.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'

export interface ReportFigures {
  joined: number
  responses: number
  /**
   * Responses over what they could have been: everybody who joined answering every slide that was shown and takes
   * answers. 0 to 1; null where there was nobody, or nothing to answer.
   */
  rate: number | null
  /** From the first slide to the end, whole minutes; null while it is open or when it never began. */
  minutes: number | null
}

export function reportFigures(report: SessionReport): ReportFigures {
  const { summary, deck, slides, audience } = report
  const answered = slides.filter((shown) => {
    const slide = deck.slides.find((candidate) => candidate.id === shown.slideId)
    return slide !== undefined && slideKinds[slide.kind].opening !== 'never'
  })
  const responses = answered.reduce((sum, shown) => sum + shown.responses, 0)
  const possible = answered.length * audience.joined
  return {
    joined: audience.joined,
    responses,
    // Late joiners and removed participants can push the sum past what is left of the room.
    rate: possible === 0 ? null : Math.min(1, responses / possible),
    minutes:
      summary.startedAt === null || summary.endedAt === null
        ? null
        : Math.max(1, Math.round((summary.endedAt - summary.startedAt) / 60_000)),
  }
}
