import { ArrowDown, ArrowRight, PencilLine } from 'lucide-react'
import { memo, useState } from 'react'
import type { MoveView } from '../../shared/protocol/views.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import { StageBadge } from '../../shared/ui/stage-badge.tsx'
import { useConsole } from './console-context.tsx'
import { type Corrected, CorrectStageDialog } from './correct-stage-dialog.tsx'
import { useNamedStages } from './funnel-pane.tsx'
import { funnelTexts } from './funnel-texts.ts'
import { useTimeOfDay } from './use-time-of-day.tsx'

/** Moves that are listed at first, and with each press on "more". */
const pageSize = 50

/** Who moved, from where to where, and why; the newest first. */
export function MovesFeed() {
  const t = useTexts(funnelTexts)
  const moves = useConsole((state) => state.moves)
  const [shown, setShown] = useState(pageSize)
  const [corrected, setCorrected] = useState<Corrected | null>(null)
  if (moves.length === 0) return <p className="text-ink-2">{t('feedEmpty')}</p>
  return (
    <>
      <ol className="divide-y divide-line">
        {moves.slice(0, shown).map((move) => (
          <MoveItem key={move.id} move={move} onCorrect={setCorrected} />
        ))}
      </ol>
      {moves.length > shown && (
        <Button variant="quiet" size="small" icon={<ArrowDown />} onClick={() => setShown(shown + pageSize)}>
          {t('olderMoves')}
        </Button>
      )}
      <CorrectStageDialog person={corrected} onClose={() => setCorrected(null)} />
    </>
  )
}

interface MoveItemProps {
  move: MoveView
  onCorrect(person: Corrected): void
}

/** Kept as it is while others come in above it: in a full hall that is several times a second. */
const MoveItem = memo(function MoveItem({ move, onCorrect }: MoveItemProps) {
  const t = useTexts(funnelTexts)
  const language = useLanguage()
  const stages = useNamedStages()
  const timeOfDay = useTimeOfDay()
  const mark = (index: number) => ({ name: stages[index]?.name ?? '', index, count: stages.length })
  const why =
    move.cause === 'response' || move.evidence === ''
      ? move.evidence
      : t(causes[move.cause], { text: move.evidence })
  return (
    <li className="animate-arrive py-2.5 first:pt-0" lang={language}>
      <div className="flex items-start gap-3">
        <p className="flex min-w-0 grow flex-wrap items-baseline gap-x-2.5 gap-y-0.5 leading-snug">
          <span className="font-semibold wrap-anywhere">{move.nickname}</span>
          {move.company !== '' && <span className="text-sm text-ink-2 wrap-anywhere">{move.company}</span>}
        </p>
        <div className="flex shrink-0 items-center gap-1">
          <time dateTime={new Date(move.at).toISOString()} className="text-xs text-ink-3">
            {timeOfDay(move.at)}
          </time>
          <Button
            variant="quiet"
            size="small"
            icon={<PencilLine />}
            aria-label={t('correctStageOf', { name: move.nickname })}
            title={t('correctStage')}
            className="-my-2.5 -me-2 text-ink-3"
            onClick={() =>
              onCorrect({ participantId: move.participantId, nickname: move.nickname, stage: move.to })
            }
          />
        </div>
      </div>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-sm leading-snug">
        {move.from >= 0 && stages[move.from] && (
          <>
            <StageBadge stage={mark(move.from)} className="text-ink-2" />
            <ArrowRight className="size-3.5 shrink-0 translate-y-0.5 text-ink-3" aria-label={t('to')} />
          </>
        )}
        <StageBadge stage={mark(move.to)} className="font-medium" />
      </p>
      <p className="mt-1 line-clamp-3 text-sm leading-snug text-ink-2 wrap-anywhere">
        {why !== '' ? why : t(causeOnly[move.cause])}
      </p>
    </li>
  )
})

const causes = {
  question: 'asked',
  upvote: 'upvoted',
  correction: 'correctedBecause',
  recognised: 'recognisedBecause',
} as const

const causeOnly = {
  response: 'answered',
  question: 'askedOnly',
  upvote: 'upvotedOnly',
  correction: 'correctedOnly',
  recognised: 'recognisedOnly',
} as const
