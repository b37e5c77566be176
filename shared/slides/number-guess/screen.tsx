import type { Counts } from '../../core/counts.ts'
import { useTexts } from '../../ui/language.tsx'
import { GuessResults } from '../parts/guess-results.tsx'
import { guessAccuracy } from '../parts/guess-spread.ts'
import { guessTexts } from '../parts/guess-texts.ts'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { useQuantityFormat } from '../parts/use-quantity-format.tsx'
import type { ScreenProps } from '../view-props.tsx'
import type { NumberGuessPublic } from './number-guess.ts'

export default function NumberGuessScreen(props: ScreenProps<'number-guess'>) {
  const { config, revealed, counts, responses, still } = props
  // On the console and in previews the config is whole; what is shown waits for the reveal all the same.
  const shown = { ...config, actual: revealed?.actual ?? null }
  const empty = counts === null || responses === 0
  return (
    <ScreenSlide
      heading={config.question}
      image={config.image}
      foot={
        <div className="flex items-baseline justify-between gap-[calc(var(--u)*4)]">
          <ResponseCount responses={responses} hidden={counts === null} />
          {!empty && shown.actual !== null && (
            <Accuracy config={shown} counts={counts} actual={shown.actual} />
          )}
        </div>
      }
    >
      <div className="flex grow flex-col justify-center">
        {empty ? (
          <EmptyScale config={shown} />
        ) : (
          <GuessResults
            config={shown}
            counts={counts}
            before={props.before?.counts ?? null}
            table="hidden"
            still={still}
          />
        )}
      </div>
    </ScreenSlide>
  )
}

/** What can be guessed, while there is nothing else to see. */
function EmptyScale({ config }: { config: NumberGuessPublic }) {
  const t = useTexts(guessTexts)
  const quantity = useQuantityFormat(config.unit)
  const ends = [quantity(config.min), quantity(config.max)]
  const long = ends.some((end) => end.length > 8)
  return (
    <div className="flex flex-col gap-[calc(var(--u)*3)]">
      <div
        className="relative h-[calc(var(--u)*7)] border-b-[calc(var(--u)*0.4)] border-ink"
        aria-hidden="true"
      >
        {Array.from({ length: 11 }, (_, tick) => tick).map((tick) => (
          <span
            key={tick}
            className={`absolute bottom-0 w-[calc(var(--u)*0.3)] -translate-x-1/2 bg-line-strong ${tick % 5 === 0 ? 'h-[calc(var(--u)*5)]' : 'h-[calc(var(--u)*2.5)]'}`}
            style={{ left: `${tick * 10}%` }}
          />
        ))}
      </div>
      <div className={`figure flex justify-between ${long ? 'text-screen-heading' : 'text-screen-title'}`}>
        {ends.map((end, index) => (
          <span key={index === 0 ? 'min' : 'max'}>{end}</span>
        ))}
      </div>
      {config.actual !== null && (
        <p className="text-screen-body text-success">
          {t('actual')}: <span className="figure">{quantity(config.actual)}</span>
        </p>
      )}
    </div>
  )
}

function Accuracy({ config, counts, actual }: { config: NumberGuessPublic; counts: Counts; actual: number }) {
  const t = useTexts(guessTexts)
  const quantity = useQuantityFormat(config.unit)
  const { exactly, closest } = guessAccuracy(counts, config, actual)
  if (exactly !== null && exactly > 0) {
    return <p className="text-screen-label text-success">{t('exactHits', { count: exactly })}</p>
  }
  if (closest === null) return null
  return <p className="text-screen-label text-ink-2">{t('closestGuess', { value: quantity(closest) })}</p>
}
