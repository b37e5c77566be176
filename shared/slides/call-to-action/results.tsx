import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { actionWords } from './action-words.ts'
import { callToActionTexts } from './texts.ts'

/** One figure: a chart of it would say nothing more. */
export default function CallToActionResults({ slide, counts }: ResultsProps<'call-to-action'>) {
  const t = useTexts(callToActionTexts)
  const format = useNumberFormat()
  const { config } = slide
  const words = actionWords(config.action)
  const acted = counts.acted ?? 0
  if (acted === 0) return <ResultsHead responses={0} />
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-baseline gap-2">
        <span className="figure text-3xl">{format(acted)}</span>
        <span className="text-ink-2">{t(words.acted, { count: acted })}</span>
      </p>
      <p>
        {config.label || t(words.button)}
        {config.action.type === 'link' && config.action.url !== '' && (
          <>
            {': '}
            <a
              href={config.action.url}
              target="_blank"
              rel="noopener"
              className="underline underline-offset-4 wrap-anywhere"
            >
              {config.action.url}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
