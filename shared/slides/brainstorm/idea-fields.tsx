import { useTexts } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { IdeaList } from './idea-list.tsx'
import { areSame, brainstormLimits, distinctIdeas, ideasDraft, normalIdea } from './ideas.ts'
import { brainstormTexts } from './texts.ts'

/** The step in which ideas are written: a field more than are filled, up to as many as may be sent. */
export function IdeaFields(props: AudienceProps<'brainstorm'>) {
  const { config, phase, own, draft } = props
  const t = useTexts(brainstormTexts)
  const sent = own?.answer.ideas ?? []
  const drafted = ideasDraft(draft)
  const typed = (phase === 'open' ? drafted.ideas : null) ?? sent
  const lastFilled = typed.findLastIndex((text) => text.trim() !== '')
  const fields = Array.from({ length: Math.min(config.maxIdeas, lastFilled + 2) }, (_, at) => typed[at] ?? '')
  const ideas = distinctIdeas(fields)
  const repeated = fields.filter((text) => normalIdea(text) !== '').length > ideas.length
  const changed = !areSame(ideas, sent)
  const send = () => {
    props.onAnswer({ ideas, votes: own?.answer.votes ?? [] })
    // What was ticked and not sent is for another step.
    if (drafted.picked) props.onDraft({ picked: drafted.picked })
  }
  return (
    <>
      {phase === 'open' ? (
        <fieldset className="flex min-w-0 flex-col gap-3">
          <legend className="sr-only">{t('ideasLegend')}</legend>
          {fields.map((text, at) => {
            const label =
              config.maxIdeas === 1
                ? t('yourIdea')
                : t(at === 0 ? 'idea' : 'optionalIdea', { number: at + 1 })
            return (
              <TextArea
                // Fields never change places.
                key={label}
                label={label}
                rows={2}
                value={text}
                maxLength={brainstormLimits.idea}
                autoComplete="off"
                onChange={(changedText) =>
                  props.onDraft({
                    ...drafted,
                    // An idea is one line; what was pasted with more becomes one.
                    ideas: fields.map((old, place) =>
                      place === at ? changedText.replace(/\s*\n\s*/g, ' ') : old,
                    ),
                  })
                }
              />
            )
          })}
          <p role="status" className="text-sm text-ink-2">
            {repeated ? t('sameTwice') : config.maxIdeas > 1 && t('upTo', { count: config.maxIdeas })}
          </p>
        </fieldset>
      ) : (
        <IdeaList title={t('sentIdeas')} ideas={sent} />
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={sent.length > 0}
        changed={changed}
        complete={changed && (ideas.length > 0 || sent.length > 0)}
        changeable
        onSend={send}
        says={{ savedChangeable: t('ideasCount') }}
      />
    </>
  )
}
