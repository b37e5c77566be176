import { useTexts } from '../../ui/language.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { allPoints } from './points.ts'
import { hundredPointsTexts } from './texts.ts'
import { usePointRows } from './use-point-rows.tsx'

export default function HundredPointsScreen(props: ScreenProps<'hundred-points'>) {
  const { config, phase, counts, responses, still } = props
  const t = useTexts(hundredPointsTexts)
  const { rows, written, data } = usePointRows(
    config,
    counts === null ? null : { counts, responses },
    props.before,
  )
  return (
    <ScreenSlide
      heading={config.question}
      foot={
        <div className="flex flex-wrap items-baseline justify-between gap-x-[calc(var(--u)*4)]">
          <ResponseCount responses={responses} hidden={counts === null} />
          {counts !== null && responses > 0 && (
            <p className="text-screen-small text-ink-2">{t('howToRead', { all: allPoints })}</p>
          )}
        </div>
      }
    >
      <ScreenOptions
        title={config.question || t('averages')}
        options={rows.map((row) => ({ ...row, value: counts === null ? null : row.value }))}
        total={responses * allPoints}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
        data={data}
        {...(config.other && { written })}
      />
    </ScreenSlide>
  )
}
