import { useMemo, useRef } from 'react'
import { leftOutKey } from '../../core/counts.ts'
import type { Results } from '../../protocol/views.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { ScreenWaiting } from '../parts/screen-waiting.tsx'
import { partsTexts } from '../parts/texts.ts'
import { wordKey, wordsOf } from '../parts/words.ts'
import type { ScreenProps } from '../view-props.tsx'
import { cloudBox, type PlacedWord } from './cloud-plan.ts'
import { type ShareChange, shareChanges } from './share-changes.ts'
import { wordCloudTexts } from './texts.ts'
import { useCloudLayout } from './use-cloud-layout.tsx'
import { WordFlow } from './word-flow.tsx'

export default function WordCloudScreen({
  config,
  counts,
  before,
  responses,
  still,
}: ScreenProps<'word-cloud'>) {
  const t = useTexts(wordCloudTexts)
  const tPart = useTexts(partsTexts)
  const asked = before !== null && before.responses > 0 ? before : null
  const format = useNumberFormat()
  const type = useRef<HTMLDivElement>(null)
  const words = useMemo(() => (counts === null ? [] : wordsOf(counts)), [counts])
  const layout = useCloudLayout(words, still, type)
  const drawn = layout?.words.length ?? 0
  const missing = layout === null ? 0 : Math.max(0, words.length - drawn) + (counts?.[leftOutKey] ?? 0)
  return (
    <ScreenSlide
      heading={config.question}
      foot={
        <div className="flex items-baseline justify-between gap-[calc(var(--u)*4)]">
          <ResponseCount responses={responses} hidden={counts === null} />
          {counts !== null && asked !== null && !still && (
            <ChangedShares now={{ counts, responses }} before={asked} />
          )}
          {missing > 0 && (
            <p className="shrink-0 text-screen-small text-ink-2">{t('moreWords', { count: missing })}</p>
          )}
        </div>
      }
    >
      <div ref={type} className="relative flex grow font-display font-[560]">
        {words.length === 0 ? (
          <ScreenWaiting text={t('wordsHere')} still={still} />
        ) : (
          <ChartFrame
            title={config.question || t('cloud')}
            className="grow"
            data={{
              columns: [t('wordColumn'), t('timesColumn'), ...(asked ? [tPart('beforeColumn')] : [])],
              rows: words.map(({ word, count }) => ({
                id: word,
                cells: [word, format(count), ...(asked ? [format(asked.counts[wordKey(word)] ?? 0)] : [])],
              })),
            }}
          >
            <div className="absolute inset-0">
              {layout === null || drawn === 0 ? (
                <WordFlow words={words} className="size-full text-[calc(var(--u)*2.8)]" />
              ) : (
                <PlacedCloud words={layout.words} />
              )}
            </div>
          </ChartFrame>
        )}
      </div>
    </ScreenSlide>
  )
}

/** What the picture cannot tell: which words gained and lost most against the last time. */
function ChangedShares({ now, before }: { now: Results; before: Results }) {
  const t = useTexts(wordCloudTexts)
  const percent = usePercentFormat()
  const { riser, faller } = shareChanges(now, before)
  const says = (key: 'rose' | 'fell', { word, from, to }: ShareChange) => (
    <p>
      <bdi className="font-semibold text-ink">{word}</bdi>
      {`: ${t(key, { from: percent(from / 100), to: percent(to / 100) })}`}
    </p>
  )
  if (riser === null && faller === null) return null
  return (
    <div className="min-w-0 grow text-screen-small leading-snug wrap-anywhere text-ink-2">
      {riser && says('rose', riser)}
      {faller && says('fell', faller)}
    </div>
  )
}

/** Text is drawn at one size and scaled, so that growing is a change of the transform alone. */
const drawnSize = 100

function PlacedCloud({ words }: { words: readonly PlacedWord[] }) {
  const most = Math.max(...words.map((word) => word.count))
  // Drawn in the order of the words, not of their sizes: elements that change places in the document would lose their transitions.
  const ordered = [...words].sort((a, b) => (a.word < b.word ? -1 : 1))
  return (
    <svg
      aria-hidden="true"
      viewBox={`${-cloudBox.width / 2} ${-cloudBox.height / 2} ${cloudBox.width} ${cloudBox.height}`}
      className="size-full"
    >
      {ordered.map(({ word, count, size, x, y }) => (
        <g
          key={word}
          className="transition-transform duration-(--slow) ease-spring"
          style={{ transform: `translate(${x}px, ${y}px) scale(${size / drawnSize})` }}
        >
          <text
            textAnchor="middle"
            fontSize={drawnSize}
            className={joinClasses(
              'animate-fade',
              count === most && most > 1 ? 'fill-accent-text' : size > 40 ? 'fill-ink' : 'fill-ink-2',
            )}
          >
            {word}
          </text>
        </g>
      ))}
    </svg>
  )
}
