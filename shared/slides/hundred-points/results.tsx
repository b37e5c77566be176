import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { OtherList } from '../parts/other-list.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { mediaUrl, type ResultsProps } from '../view-props.tsx'
import { allPoints } from './points.ts'
import { hundredPointsTexts } from './texts.ts'
import { usePointRows } from './use-point-rows.tsx'

export default function HundredPointsResults(props: ResultsProps<'hundred-points'>) {
  const { slide, counts, responses, before } = props
  const t = useTexts(hundredPointsTexts)
  const { options, other } = slide.config
  const { rows, written, data } = usePointRows(
    { options, other: other !== null },
    { counts, responses },
    before,
  )
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <BarChart
            title={slide.config.question || t('averages')}
            lettered
            highlightLargest
            table="toggle"
            total={responses * allPoints}
            data={data}
            bars={rows.map(({ text, image, ...row }) => ({
              ...row,
              label: text,
              image: image === null ? null : mediaUrl(image),
            }))}
          />
          <OtherList written={written} most={100} />
          <p className="text-sm text-ink-2">{t('howToRead', { all: allPoints })}</p>
        </>
      )}
    </div>
  )
}
