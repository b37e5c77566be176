import { FileCheck2 } from 'lucide-react'
import type { SessionReport } from '../../../shared/protocol/api.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { drawRecordUrl } from '../api.ts'
import { SlideReport } from './slides-part.tsx'
import { reportTexts } from './texts.ts'

/** Each draw with its winners and its public record. */
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
                results={results ?? { slideId: slide.id, run: 1, counts: {}, responses: 0, entries: [] }}
              />
            )}
            <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
              <LinkButton
                size="small"
                href={drawRecordUrl(draw.drawId)}
                download={`draw-${draw.drawId}.json`}
                icon={<FileCheck2 aria-hidden="true" />}
              >
                {t('record')}
              </LinkButton>
              <span className="text-sm text-ink-2">{t('recordHint')}</span>
            </div>
          </div>
        )
      })}
    </div>
  )
}
