import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { draftOther, isWritten, otherId, otherPart } from '../parts/other-answer.ts'
import { OtherField } from '../parts/other-field.tsx'
import { OtherList } from '../parts/other-list.tsx'
import { otherTexts } from '../parts/other-texts.ts'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import { useResultsInPlace } from '../parts/use-results-in-place.tsx'
import type { AudienceProps } from '../view-props.tsx'
import {
  allPoints,
  draftPoints,
  type GivenPoints,
  pointsOf,
  samePoints,
  sumOf,
  withPoints,
} from './points.ts'
import { PointsInput } from './points-input.tsx'
import { hundredPointsTexts } from './texts.ts'
import { usePointRows } from './use-point-rows.tsx'

export default function HundredPointsAudience(props: AudienceProps<'hundred-points'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(hundredPointsTexts)
  const tPart = useTexts(partsTexts)
  const tOther = useTexts(otherTexts)
  const { rows, written, data } = usePointRows(
    config,
    counts === null ? null : { counts, responses: props.responses },
    props.before,
  )
  const sent = own?.answer.points ?? []
  const sentOther = own?.answer.other ?? ''
  // After closing, what was sent stands.
  const typed = (phase === 'open' ? draftOther(props.draft) : null) ?? sentOther
  const hasOther = config.other && isWritten(typed)
  const inputs = rows.flatMap((row) => {
    if (row.id !== otherId) return [row]
    return hasOther ? [{ ...row, text: tOther('otherSays', { text: typed.trim() }) }] : []
  })
  // Points go back to whoever takes their own words out.
  const given = (phase === 'open' ? draftPoints(props.draft, inputs) : null) ?? sent
  const answer = {
    points: [...given],
    ...otherPart(
      given.map(({ option }) => option),
      typed,
    ),
  }
  const draft = (points: GivenPoints[], other = typed) =>
    props.onDraft({ points, ...(config.other && { other }) })
  const left = allPoints - sumOf(given)
  const changed = !samePoints(given, sent) || (answer.other ?? '') !== sentOther
  const { shows, heading, back } = useResultsInPlace({ phase, own, hasResults: counts !== null, changed })
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {phase === 'open' && shows === 'controls' && (
        <p className="text-sm text-ink-2">{t('spreadAll', { all: allPoints })}</p>
      )}
      {shows === 'controls' && (
        <ul className="flex flex-col gap-4">
          {inputs.map(({ id, text, image }) => (
            <li key={id}>
              <PointsInput
                text={text}
                image={image}
                points={pointsOf(given, id)}
                left={left}
                disabled={phase !== 'open'}
                onChange={(points) => draft(withPoints(given, inputs, { option: id, points }))}
              />
            </li>
          ))}
        </ul>
      )}
      {config.other && phase === 'open' && shows === 'controls' && (
        <OtherField value={typed} onChange={(other) => draft([...given], other)} />
      )}
      {shows === 'results' && counts !== null && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          {heading}
          <BarChart
            title={t('averages')}
            table="toggle"
            highlightLargest={phase !== 'open'}
            total={props.responses * allPoints}
            data={data}
            bars={rows.map(({ id, text, value, figure, note, former }) => ({
              id,
              label:
                pointsOf(sent, id) > 0 ? `${text} (${tPart('yourAnswer')}: ${pointsOf(sent, id)})` : text,
              value,
              figure,
              note,
              former,
            }))}
          />
          <OtherList written={written} most={10} />
          <p className="text-sm text-ink-2">{t('howToRead', { all: allPoints })}</p>
        </section>
      )}
      {back}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={changed}
        complete={left === 0}
        changeable
        {...(left > 0 && { sendLabel: t('leftToGive', { count: left }) })}
        onSend={() => props.onAnswer(answer)}
      />
    </PhoneSlide>
  )
}
