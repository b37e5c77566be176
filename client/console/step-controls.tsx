import { stepOf } from '../../shared/core/session/steps.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { joinClasses } from '../../shared/ui/join-classes.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { useConsoleParts } from './console-context.tsx'
import { accepts } from './session-state.ts'
import { stepTexts } from './step-texts.ts'
import { useSession } from './use-session.tsx'

/** Leads the shown slide through its steps, forwards and back; nothing for slides without. */
export function StepControls() {
  const t = useTexts(stepTexts)
  const { presenter } = useConsoleParts()
  const { view, slide, deck } = useSession()
  const steps = slide ? slideKinds[slide.kind].steps : undefined
  if (!slide || !steps || !view.slide || view.status !== 'showing') return null
  const at = stepOf(slide, view.slide.progress)
  return (
    <section aria-label={t('steps')} className="flex shrink-0 flex-col gap-1.5">
      <div className="flex flex-wrap gap-1.5">
        {steps.map(({ name }, index) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === at?.name}
            title={`${t(name)} (${index + 1})`}
            disabled={!accepts(view, deck.deck.slides, { do: 'step', step: name })}
            onClick={() => void presenter.give({ do: 'step', step: name })}
            className={joinClasses(
              'flex min-h-11 items-center gap-2 rounded-full border-[1.5px] px-3.5 text-sm font-medium transition-colors disabled:opacity-60',
              name === at?.name
                ? 'border-ink bg-accent-soft text-accent-text'
                : 'border-line-strong not-disabled:hover:border-ink',
            )}
          >
            <span className="figure">{index + 1}</span>
            {t(name)}
          </button>
        ))}
      </div>
      {at?.name === 'grouping' && <p className="text-sm text-ink-2">{t('groupingHelp')}</p>}
    </section>
  )
}
