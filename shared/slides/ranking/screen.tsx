import { useTexts } from '../../ui/language.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { mostPoints, rankedIds } from './order.ts'
import { rankingTexts } from './texts.ts'
import { useRankedRows } from './use-ranked-rows.tsx'

export default function RankingScreen(props: ScreenProps<'ranking'>) {
  const { config, phase, counts, responses, still } = props
  const t = useTexts(rankingTexts)
  const { rows, written, data } = useRankedRows(config, { counts: counts ?? {}, responses }, props.before)
  const ranked = counts !== null && responses > 0
  const items = rankedIds(config).length
  return (
    <ScreenSlide
      heading={config.question}
      foot={
        <div className="flex flex-wrap items-baseline justify-between gap-x-[calc(var(--u)*4)]">
          <ResponseCount responses={responses} hidden={counts === null} />
          {ranked && <p className="text-screen-small text-ink-2">{t('howToRead', { most: items - 1 })}</p>}
        </div>
      }
    >
      <ScreenOptions
        title={config.question || t('results')}
        // Nothing has a place yet while there is nothing to see: the author's order, without figures.
        options={rows.map((row) => (ranked ? row : { ...row, sign: '', value: null }))}
        total={mostPoints(items, responses)}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
        reorders
        data={data}
        {...(config.other && { written })}
      />
    </ScreenSlide>
  )
}
