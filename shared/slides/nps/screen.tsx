import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenScale } from '../parts/screen-scale.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { npsRange } from './groups.ts'
import { NpsChart } from './nps-chart.tsx'
import { npsTexts } from './texts.ts'

/** Reasons beside the chart; the console and the report have the others. */
const mostReasons = 4

export default function NpsScreen(props: ScreenProps<'nps'>) {
  const { config, counts, before, responses, entries, still } = props
  const t = useTexts(npsTexts)
  if (counts === null || responses === 0) {
    return (
      <ScreenSlide
        heading={config.question}
        foot={<ResponseCount responses={responses} hidden={counts === null} />}
      >
        <ScreenScale
          range={npsRange}
          low={config.lowLabel || t('low')}
          high={config.highLabel || t('high')}
        />
      </ScreenSlide>
    )
  }
  const reasons = config.askWhy ? entries.filter((entry) => !entry.hidden).slice(0, mostReasons) : []
  // The chart says itself how many answered.
  return (
    <ScreenSlide heading={config.question}>
      <div className="flex min-h-0 grow items-center gap-[calc(var(--u)*6)]">
        <NpsChart config={config} counts={counts} before={before} table="hidden" className="grow basis-0" />
        {reasons.length > 0 && (
          <section
            aria-label={t('reasons')}
            className="flex max-h-full min-w-0 shrink-0 basis-[34%] flex-col overflow-hidden"
          >
            <ul className="flex flex-col gap-[calc(var(--u)*2.6)]">
              {reasons.map((entry) => (
                <li
                  key={entry.participantId}
                  className={joinClasses(
                    'border-s-[calc(var(--u)*0.5)] border-accent-mark ps-[calc(var(--u)*2)]',
                    !still && 'animate-fade',
                  )}
                >
                  <p
                    className={joinClasses(
                      'text-screen-small wrap-anywhere hyphens-auto',
                      reasons.length > 2 ? 'line-clamp-4' : 'line-clamp-8',
                    )}
                  >
                    <bdi>{entry.text}</bdi>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ScreenSlide>
  )
}
