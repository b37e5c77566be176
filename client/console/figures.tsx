import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { usePercentFormat } from '../../shared/ui/use-percent-format.tsx'
import { shownResults } from '../connection/live-state.ts'
import { useConsole } from './console-context.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** The figure that matters now, large enough to be read in passing: the answers while a slide takes some, else who is here. */
export function Figures({ compact = false }: { compact?: boolean }) {
  const t = useTexts(consoleTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const { view } = useSession()
  const { connected, joined } = useConsole((state) => state.audience)
  const responses = useConsole((state) => shownResults(state).responses)
  const openQuestions = useConsole(
    (state) => state.questions.filter((question) => !question.hidden && !question.answered).length,
  )
  const { slide } = view
  const shareOf = (share: string) => (compact ? share : t('ofThoseHere', { share }))
  const main =
    slide && slideKinds[slide.kind].opening !== 'never'
      ? {
          value: responses,
          label: t('responses', { count: responses }),
          // Some who answered may have left: then a share of those who are here would be none.
          note: responses <= connected && connected > 0 ? shareOf(percent(responses / connected)) : '',
        }
      : slide?.kind === 'q-and-a'
        ? { value: openQuestions, label: t('openQuestions', { count: openQuestions }), note: '' }
        : null
  const here = { value: connected, label: t('here', { count: connected }) }
  const all = t('joinedAll', { count: joined })
  const first = main ?? { ...here, note: all }
  return (
    <div className="flex items-end justify-between gap-5">
      <p className="flex min-w-0 items-end gap-4">
        <span className={`figure ${compact ? 'text-[3.75rem]' : 'text-6xl'}`}>{format(first.value)}</span>
        <span className="pb-1 leading-tight">
          {first.label}
          <span className="block text-sm text-ink-2">{first.note}</span>
        </span>
      </p>
      {main && (
        <p className="shrink-0 pb-1 text-end text-sm leading-tight text-ink-2">
          <span className="figure block pb-1 text-2xl text-ink">{format(here.value)}</span>
          {here.label}
          <span className="sr-only">, {all}</span>
        </p>
      )}
    </div>
  )
}
