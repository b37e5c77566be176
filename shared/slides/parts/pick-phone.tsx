import type { ReactNode } from 'react'
import { BarChart } from '../../ui/bar-chart.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { PickAnswer } from '../pick-parts.ts'
import { type AudienceProps, mediaUrl } from '../view-props.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { draftOther, isWritten, otherId, otherPart } from './other-answer.ts'
import { OtherField } from './other-field.tsx'
import { OtherList } from './other-list.tsx'
import { otherTexts } from './other-texts.ts'
import { PhoneQuestion } from './phone-question.tsx'
import { PhoneSlide } from './phone-slide.tsx'
import { draftPicks, samePicks } from './picks.ts'
import { ReadyNote } from './ready-note.tsx'
import { partsTexts } from './texts.ts'
import { usePickRows } from './use-pick-rows.tsx'
import { useResultsInPlace } from './use-results-in-place.tsx'

type View = Pick<
  AudienceProps<'poll'>,
  'phase' | 'own' | 'draft' | 'onDraft' | 'onAnswer' | 'sendState' | 'counts' | 'before' | 'responses'
>

export interface PickPhoneProps {
  view: View
  question: string
  image?: string | null
  /** Names the choices where there is no question yet. */
  legend: string
  options: readonly { id: string; text: string; image?: string | null }[]
  other: boolean
  maxPicks: number
  /** What to do, while answers are taken. */
  prompt(picked: number): ReactNode
  /** Name of the chart. */
  chart: string
}

/** On a phone only the head of what others wrote is of interest. */
const mostWritten = 10

/** One or several of a list of options on the phone, with "Other" where it is offered, and the results. */
export function PickPhone(props: PickPhoneProps) {
  const { view, question, image = null, maxPicks } = props
  const { phase, own, counts } = view
  const tPart = useTexts(partsTexts)
  const t = useTexts(otherTexts)
  const sent: PickAnswer = own?.answer ?? { picked: [] }
  const { rows, written, data } = usePickRows(
    props,
    { counts: counts ?? {}, responses: view.responses },
    view.before,
    sent.picked,
  )
  const open = phase === 'open'
  // After closing, what was sent stands, not what was picked too late.
  const picked = (open ? draftPicks(view.draft, rows) : null) ?? sent.picked
  const typed = (open ? draftOther(view.draft) : null) ?? sent.other ?? ''
  const answer: PickAnswer = { picked: [...picked], ...otherPart(picked, typed) }
  const otherChoice = open || sent.other === undefined ? t('choose') : t('otherSays', { text: sent.other })
  const changed = !samePicks(answer, sent)
  const { shows, heading, back } = useResultsInPlace({ phase, own, hasResults: counts !== null, changed })
  const answers = shows === 'controls'
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={question} image={image} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={question} image={image} />
      {open && answers && props.prompt(picked.length)}
      {answers && (
        <ChoiceCards
          legend={question || props.legend}
          choices={rows.map((row) => ({
            id: row.id,
            text: row.id === otherId ? otherChoice : row.text,
            image: row.image === null ? null : mediaUrl(row.image),
          }))}
          picked={picked}
          maxPicks={maxPicks}
          disabled={!open}
          onPick={(now) => view.onDraft({ picked: now, ...(props.other && { other: typed }) })}
        />
      )}
      {open && answers && picked.includes(otherId) && (
        <OtherField value={typed} onChange={(other) => view.onDraft({ picked, other })} />
      )}
      {!answers && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          {heading}
          <BarChart
            title={props.chart}
            lettered
            table="toggle"
            highlightLargest={!open}
            total={view.responses}
            {...(data === undefined ? {} : { data })}
            bars={rows.map(({ id, label, value, note, former }) => ({ id, label, value, note, former }))}
          />
          <OtherList written={written} most={mostWritten} />
        </section>
      )}
      {back}
      <AnswerBar
        phase={phase}
        sendState={view.sendState}
        answered={own !== null}
        changed={changed}
        complete={picked.length > 0 && (answer.other === undefined || isWritten(answer.other))}
        changeable
        onSend={() => view.onAnswer(answer)}
      />
    </PhoneSlide>
  )
}
