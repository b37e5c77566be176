import { stageName } from '../../../shared/core/funnel/stages.ts'
import type { SessionReport } from '../../../shared/protocol/api.ts'
import { uiTexts } from '../../../shared/text/ui.ts'
import { FunnelChart } from '../../../shared/ui/funnel-chart.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { MovesMatrix } from '../../../shared/ui/moves-matrix.tsx'
import { reportTexts } from './texts.ts'

/** How far the room got: the most frequent move in a sentence, the funnel, and who moved from where to where. */
export function FunnelPart({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const tUi = useTexts(uiTexts)
  const language = useLanguage()
  const { funnel, stages } = report
  const named = stages.map((stage) => ({ id: stage.id, name: stageName(stage, language) }))
  const nameAt = (index: number) => named[index]?.name ?? ''
  const [most] = funnel.moves
  if (funnel.participants === 0) return <p className="text-ink-2">{t('nobody')}</p>
  return (
    <>
      {most && (
        <p className="display mb-9 max-w-3xl border-s-4 border-accent ps-5 text-2xl sm:text-3xl">
          {tUi('moved', { count: most.count, from: nameAt(most.from), to: nameAt(most.to) })}
        </p>
      )}
      <FunnelChart
        title={t('funnelChart')}
        table="toggle"
        className="print-whole"
        stages={named.map((stage, index) => ({
          ...stage,
          reached: funnel.reached[index] ?? 0,
          nowAt: funnel.now[index] ?? 0,
        }))}
      />
      {funnel.moves.length > 0 && (
        <div className="print-whole mt-12">
          <h3 className="mb-4 text-lg">{t('movesMatrixTitle')}</h3>
          <MovesMatrix
            title={t('movesMatrix')}
            stages={named}
            moves={funnel.moves.map((move) => ({
              from: named[move.from]?.id ?? null,
              to: named[move.to]?.id ?? '',
              count: move.count,
            }))}
          />
        </div>
      )}
    </>
  )
}
