import { stageName } from '../../shared/core/funnel/stages.ts'
import { useLanguage, useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { useConsole } from './console-context.tsx'
import { funnelTexts } from './funnel-texts.ts'
import { useSession } from './use-session.tsx'

/** The biggest move in a sentence: "14 moved from Interest to Engagement". */
export function Headline({ className = 'text-xl' }: { className?: string }) {
  const t = useTexts(funnelTexts)
  const language = useLanguage()
  const format = useNumberFormat()
  const { deck } = useSession()
  const move = useConsole((state) => state.funnel?.moves[0])
  const nameOf = (index: number) => {
    const stage = deck.stages[index]
    return stage ? stageName(stage, language) : ''
  }
  if (!move) return <p className="leading-snug text-ink-2">{t('noMovesYet')}</p>
  const sentence = t('movedHeadline', {
    count: move.count,
    from: nameOf(move.from),
    to: nameOf(move.to),
  })
  const figure = format(move.count)
  const at = sentence.indexOf(figure)
  if (at < 0) return <p className={`display leading-tight ${className}`}>{sentence}</p>
  return (
    <p className={`display leading-tight ${className}`}>
      {sentence.slice(0, at)}
      <span className="figure text-[1.5em] text-accent-text">{figure}</span>
      {sentence.slice(at + figure.length)}
    </p>
  )
}
