import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { ScaleSpread } from './scale-spread.tsx'
import { scalesTexts } from './texts.ts'

export default function ScalesResults({ slide, counts, before, responses }: ResultsProps<'scales'>) {
  const t = useTexts(scalesTexts)
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <>
          <ScaleSpread
            config={slide.config}
            counts={counts}
            before={before}
            table="toggle"
            labelOf={(statement, index) => statement.text || t('statement', { number: index + 1 })}
          />
          <p className="text-sm text-ink-2">{t('howToRead')}</p>
        </>
      )}
    </div>
  )
}
