import { stageName } from '../../shared/core/funnel/stages.ts'
import { FunnelChart } from '../../shared/ui/funnel-chart.tsx'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import { MovesMatrix } from '../../shared/ui/moves-matrix.tsx'
import { useConsole } from './console-context.tsx'
import { funnelTexts } from './funnel-texts.ts'
import { LiveFunnel } from './live-funnel.tsx'
import { useSession } from './use-session.tsx'

/** The stages with their names in the presenter's language. */
export function useNamedStages(): { id: string; name: string }[] {
  const language = useLanguage()
  return useSession().deck.stages.map((stage) => ({ id: stage.id, name: stageName(stage, language) }))
}

/** The live funnel: how many reached each stage, and how many are there now. */
export function FunnelPane({ size }: { size: 'list' | 'chart' }) {
  const t = useTexts(funnelTexts)
  const named = useNamedStages()
  const funnel = useConsole((state) => state.funnel)
  const Chart = size === 'list' ? LiveFunnel : FunnelChart
  return (
    <Chart
      title={t('funnel')}
      stages={named.map((stage, index) => ({
        ...stage,
        reached: funnel?.reached[index] ?? 0,
        nowAt: funnel?.now[index] ?? 0,
      }))}
    />
  )
}

/** The moves of this session, from stage to stage. */
export function MovesPane() {
  const t = useTexts(funnelTexts)
  const stages = useNamedStages()
  const moves = useConsole((state) => state.funnel?.moves)
  return (
    <MovesMatrix
      title={t('movesTitle')}
      stages={stages}
      moves={(moves ?? []).flatMap(({ from, to, count }) => {
        const target = stages[to]
        return target ? [{ from: stages[from]?.id ?? null, to: target.id, count }] : []
      })}
    />
  )
}
