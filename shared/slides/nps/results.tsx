import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { NpsChart } from './nps-chart.tsx'
import { npsTexts } from './texts.ts'

/** What the server lists at most, the newest; see `EntriesView`. */
const mostListed = 200

export default function NpsResults({ slide, counts, before, responses, entries }: ResultsProps<'nps'>) {
  const t = useTexts(npsTexts)
  if (responses === 0) return <ResultsHead responses={0} />
  return (
    <div className="flex flex-col gap-6">
      {/* The chart says itself how many answered. */}
      <NpsChart config={slide.config} counts={counts} before={before} table="toggle" className="max-w-3xl" />
      <p className="text-sm text-ink-2">{t('scoreExplained')}</p>
      {entries.length > 0 && (
        <section>
          <h3 className="text-lg">{t('reasons')}</h3>
          <ul className="mt-2 flex max-w-3xl flex-col">
            {entries.map((entry) => (
              <li
                key={entry.participantId}
                className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2"
              >
                <p className={entry.hidden ? 'min-w-0 text-ink-2' : 'min-w-0'}>
                  <bdi className="whitespace-pre-line wrap-anywhere">{entry.text}</bdi>
                  {entry.hidden && <span className="block text-sm">({t('hiddenReason')})</span>}
                </p>
                <bdi className="text-ink-2 wrap-anywhere">{entry.nickname}</bdi>
              </li>
            ))}
          </ul>
          {entries.length >= mostListed && <p className="mt-2 text-sm text-ink-2">{t('newestOnly')}</p>}
        </section>
      )}
    </div>
  )
}
