import type { SessionReport } from '../../../shared/protocol/api.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { SlideReport } from './slides-part.tsx'
import { reportTexts } from './texts.ts'

/** Each draw with its winners and the link to its public record, which the kind's own results bring along. */
export function DrawsPart({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  return (
    <div className="flex flex-col gap-14">
      {report.draws.map((draw) => {
        const index = report.deck.slides.findIndex((slide) => slide.id === draw.slideId)
        const slide = report.deck.slides[index]
        const results = report.slides.find((shown) => shown.slideId === draw.slideId)
        return (
          <div key={draw.drawId} className="print-whole min-w-0">
            {slide && (
              <SlideReport
                slide={slide}
                place={index + 1}
                report={report}
                results={
                  results ?? {
                    slideId: slide.id,
                    run: 1,
                    counts: {},
                    responses: 0,
                    before: null,
                    entries: [],
                    spins: [],
                  }
                }
              />
            )}
            <p className="mt-3 text-sm text-ink-2">{t('recordHint')}</p>
          </div>
        )
      })}
    </div>
  )
}
