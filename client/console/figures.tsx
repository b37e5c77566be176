import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { shownResults } from '../connection/live-state.ts'
import { useConsole } from './console-context.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** The figure that matters now, large enough to be read in passing: the answers while a slide takes some, else who is here. */
export function Figures({ compact = false }: { compact?: boolean }) {
  const t = useTexts(consoleTexts)
  const format = useNumberFormat()
  const { view } = useSession()
  const { connected, joined } = useConsole((state) => state.audience)
  const responses = useConsole((state) => shownResults(state).responses)
  const openQuestions = useConsole(
    (state) => state.questions.filter((question) => !question.hidden && !question.answered).length,
  )
  const { slide } = view
  const main =
    slide && slideKinds[slide.kind].opening !== 'never'
      ? { value: responses, label: t('responsesOf', { count: responses, people: connected }) }
      : slide?.kind === 'q-and-a'
        ? { value: openQuestions, label: t('openQuestions', { count: openQuestions }) }
        : null
  const here = { value: connected, label: t('here', { count: connected }) }
  const first = main ?? here
  return (
    <div className="flex items-end justify-between gap-6" aria-live="off">
      <p className="min-w-0">
        <span className={`figure block ${compact ? 'text-5xl' : 'text-6xl'}`}>{format(first.value)}</span>
        <span className="mt-1 block leading-tight text-ink-2">{first.label}</span>
      </p>
      <p className="shrink-0 pb-px text-end text-sm leading-tight text-ink-2">
        {main && (
          <>
            <span className="figure block text-2xl text-ink">{format(here.value)}</span>
            {here.label}
            <br />
          </>
        )}
        {t('joinedAll', { count: joined })}
      </p>
    </div>
  )
}
