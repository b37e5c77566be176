import type { ReportSlide, SessionReport } from '../../../shared/protocol/api.ts'
import type { Slide } from '../../../shared/slides/deck.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { SlideResults } from '../slides/kind-views.tsx'
import { useSlideName } from '../slides/slide-name.tsx'
import { kindNameTexts } from '../slides/texts.ts'
import { reportTexts } from './texts.ts'

/** The results of every slide that took answers, in the deck's order. Draws have a part of their own. */
export function SlidesPart({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const shown = report.slides.flatMap((results) => {
    const index = report.deck.slides.findIndex((slide) => slide.id === results.slideId)
    const slide = report.deck.slides[index]
    const belongsHere = slide && slideKinds[slide.kind].opening !== 'never' && slide.kind !== 'winner-draw'
    return belongsHere ? [{ slide, results, place: index + 1 }] : []
  })
  if (shown.length === 0) return <p className="text-ink-2">{t('noSlides')}</p>
  return (
    <div className="flex flex-col gap-14">
      {shown.map(({ slide, results, place }) => (
        <SlideReport key={slide.id} slide={slide} results={results} place={place} report={report} />
      ))}
    </div>
  )
}

interface SlideReportProps {
  slide: Slide
  results: ReportSlide
  /** From 1. */
  place: number
  report: SessionReport
}

export function SlideReport({ slide, results, place, report }: SlideReportProps) {
  const t = useTexts(reportTexts)
  const tKind = useTexts(kindNameTexts)
  const name = useSlideName()(slide)
  return (
    <article className="min-w-0" aria-label={name}>
      <p className="text-sm text-ink-2">{t('slideHeading', { place, kind: tKind(slide.kind) })}</p>
      <h3 className="display mt-1 mb-5 text-xl wrap-anywhere hyphens-auto" lang={report.deck.language}>
        {name}
      </h3>
      <SlideResults
        kind={slide.kind}
        name={slide.id}
        view={{
          slide,
          counts: results.counts,
          before: results.before,
          responses: results.responses,
          entries: results.entries,
          standings: report.standings,
          questions: report.questions,
          draw: report.draws.find((draw) => draw.slideId === slide.id) ?? null,
          spins: results.spins,
          stages: report.stages,
        }}
      />
    </article>
  )
}
