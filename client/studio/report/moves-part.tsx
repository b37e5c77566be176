import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { stageName } from '../../../shared/core/funnel/stages.ts'
import { apiLimits, type SessionReport } from '../../../shared/protocol/api.ts'
import type { MoveView } from '../../../shared/protocol/views.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { clockText, fullTimeText } from '../times.ts'
import { reportTexts } from './texts.ts'

const atFirst = 12
const step = 50

/** Every move with who made it and what caused it, the newest first. */
export function MovesPart({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const [shown, setShown] = useState(atFirst)
  const { moves } = report
  if (moves.length === 0) return <p className="text-ink-2">{t('noMoves')}</p>
  const left = moves.length - shown
  return (
    <>
      {moves.length >= apiLimits.reportMoves && (
        <p className="mb-4 text-sm text-ink-2">{t('movesNewest', { count: moves.length })}</p>
      )}
      <ol className="border-b border-line">
        {moves.slice(0, shown).map((move) => (
          <li
            key={move.id}
            className="print-whole grid gap-x-8 gap-y-1 border-t border-line py-3.5 md:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]"
          >
            <p className="min-w-0 leading-snug">
              <span className="font-medium wrap-anywhere">{move.nickname}</span>
              {move.company !== '' && <span className="text-ink-2 wrap-anywhere"> · {move.company}</span>}
              <time
                dateTime={new Date(move.at).toISOString()}
                title={fullTimeText(language, move.at)}
                className="block text-sm text-ink-2"
              >
                {clockText(language, move.at)}
              </time>
            </p>
            <div className="min-w-0 leading-snug">
              <MoveStages move={move} report={report} />
              <p className="mt-1 text-sm text-ink-2 wrap-anywhere">
                <span className="font-medium text-ink">{t(`cause-${move.cause}`)}</span>
                {move.evidence !== '' && `: ${move.evidence}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button size="small" className="no-print mt-5" onClick={() => setShown(shown + step)}>
          {t('showMore', { count: Math.min(step, left) })}
        </Button>
      )}
    </>
  )
}

function MoveStages({ move, report }: { move: MoveView; report: SessionReport }) {
  const language = useLanguage()
  const { stages } = report
  const mark = (index: number) => {
    const stage = stages[index]
    return { name: stage ? stageName(stage, language) : '', index, count: stages.length }
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
      <StageBadge stage={mark(move.from)} />
      <ArrowRight className="size-4 shrink-0 translate-y-0.5 text-ink-3" role="img" aria-label="→" />
      <StageBadge stage={mark(move.to)} className="font-medium" />
    </p>
  )
}
