import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { mediaUrl, type ResultsProps } from '../view-props.tsx'
import { pollTexts } from './texts.ts'
import { usePollRows } from './use-poll-rows.tsx'

export default function PollResults({ slide, counts, before, responses }: ResultsProps<'poll'>) {
  const t = useTexts(pollTexts)
  const { maxPicks } = slide.config
  const { rows, data } = usePollRows(slide.config, { counts, responses }, before)
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <BarChart
            title={slide.config.question || t('responses')}
            lettered
            highlightLargest
            table="toggle"
            total={responses}
            bars={rows.map(({ text, image, ...row }) => ({
              ...row,
              label: text,
              image: image === null ? null : mediaUrl(image),
            }))}
            {...(data === undefined ? {} : { data })}
          />
          {maxPicks > 1 && <p className="text-sm text-ink-2">{t('severalPicks')}</p>}
        </>
      )}
    </div>
  )
}
