import { BarChart } from '../../ui/bar-chart.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { GuessResults } from '../parts/guess-results.tsx'
import { bandKey, guessSpread } from '../parts/guess-spread.ts'
import { guessTexts } from '../parts/guess-texts.ts'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function NumberGuessResults({
  slide,
  counts,
  responses,
  before,
}: ResultsProps<'number-guess'>) {
  const t = useTexts(guessTexts)
  const format = useNumberFormat()
  const { config } = slide
  if (responses === 0) return <ResultsHead responses={0} />
  return (
    <div className="@container flex flex-col gap-6">
      <ResultsHead responses={responses} />
      <GuessResults config={config} counts={counts} before={before?.counts ?? null} table="toggle" />
      {!guessSpread(counts, config).exact && <p className="text-sm text-ink-2">{t('interpolated')}</p>}
      {config.bands.length > 0 && (
        <section className="flex flex-col gap-2">
          <h4 className="text-lg">{t('bands')}</h4>
          <BarChart
            title={t('bands')}
            table="toggle"
            total={responses}
            bars={config.bands.map((band, index) => ({
              id: band.id,
              label: t('bandFrom', {
                name: band.name || t('bandNumber', { number: index + 1 }),
                from: format(band.from),
              }),
              value: counts[bandKey(band.id)] ?? 0,
            }))}
          />
        </section>
      )}
    </div>
  )
}
