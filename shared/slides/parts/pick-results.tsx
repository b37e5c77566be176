import type { Results } from '../../protocol/views.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { mediaUrl } from '../view-props.tsx'
import { OtherList } from './other-list.tsx'
import { ResultsHead } from './results-head.tsx'
import { usePickRows } from './use-pick-rows.tsx'

export interface PickResultsProps {
  title: string
  options: readonly { id: string; text: string; image?: string | null }[]
  other: boolean
  results: Results
  before: Results | null
  /** Says that shares may add up to more than all, where several could be picked; else empty. */
  severalPicks: string
}

/** More are in the table. */
const mostWritten = 100

/** Options with their picks in the report. */
export function PickResults({ title, results, before, severalPicks, ...config }: PickResultsProps) {
  const { rows, written, data } = usePickRows(config, results, before)
  const { responses } = results
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <BarChart
            title={title}
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
          <OtherList written={written} most={mostWritten} />
          {severalPicks !== '' && <p className="text-sm text-ink-2">{severalPicks}</p>}
        </>
      )}
    </div>
  )
}
