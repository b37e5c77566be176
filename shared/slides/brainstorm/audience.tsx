import { BarChart } from '../../ui/bar-chart.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { Ballot } from './ballot.tsx'
import { IdeaFields } from './idea-fields.tsx'
import { IdeaList } from './idea-list.tsx'
import { ideasOf, pickedRows, ranked, votersKey } from './ideas.ts'
import { brainstormTexts } from './texts.ts'

/** On a phone only the head of the list is of interest; the screen shows more. */
const ideasInResults = 10

export default function BrainstormAudience(props: AudienceProps<'brainstorm'>) {
  const { config, phase, counts, step } = props
  const t = useTexts(brainstormTexts)
  const name = step?.name ?? 'ideas'
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} image={config.image} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} image={config.image} />
      {name === 'ideas' && <IdeaFields {...props} />}
      {name === 'grouping' && (
        <>
          <p role="status" className="rounded-md bg-accent-soft px-4 py-3 font-medium">
            {t(props.own?.answer.ideas.length ? 'grouping' : 'noIdeaSent')}
          </p>
          <IdeaList title={t('sentIdeas')} ideas={props.own?.answer.ideas ?? []} />
        </>
      )}
      {name === 'voting' && <Ballot {...props} />}
      {counts !== null && (name === 'voting' || phase === 'revealed') && (
        <Ranking {...props} counts={counts} />
      )}
      {name !== 'voting' && phase !== 'revealed' && <IdeasSoFar {...props} />}
    </PhoneSlide>
  )
}

/** Where the presenter shows the room's ideas on phones too. */
function IdeasSoFar({ own, phase, counts, step }: AudienceProps<'brainstorm'>) {
  const t = useTexts(brainstormTexts)
  const format = useNumberFormat()
  const ideas = ideasOf(counts ?? step?.asked ?? {}).slice(0, ideasInResults)
  // Who has yet to write is not to be led.
  if (ideas.length === 0 || (own === null && phase === 'open')) return null
  return (
    <section>
      <h3 className="eyebrow">{t('ideasSoFar')}</h3>
      <ul className="mt-2 divide-y divide-line">
        {ideas.map(({ key, text, sent }) => (
          <li key={key} className="flex items-baseline justify-between gap-3 py-2">
            <span className="min-w-0 wrap-anywhere">
              <bdi>{text}</bdi>
            </span>
            {sent > 1 && <span className="figure text-ink-2">{format(sent)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ranking(
  props: AudienceProps<'brainstorm'> & { counts: NonNullable<AudienceProps<'brainstorm'>['counts']> },
) {
  const { counts, own, phase } = props
  const t = useTexts(brainstormTexts)
  const tPart = useTexts(partsTexts)
  const format = useNumberFormat()
  const ideas = ranked(ideasOf(counts)).filter(({ votes }) => votes > 0)
  if (ideas.length === 0 || (own === null && phase === 'open')) return null
  const mine = pickedRows(own?.answer.votes ?? [], ideas, props.step?.variants ?? [])
  return (
    <section className="flex flex-col gap-2" aria-label={tPart('results')}>
      <h3 className="text-lg">{tPart('results')}</h3>
      <BarChart
        title={t('ranking')}
        table="toggle"
        highlightLargest={phase !== 'open'}
        total={counts[votersKey] ?? 0}
        bars={ideas.slice(0, ideasInResults).map(({ key, text, votes }) => ({
          ...{ id: key, value: votes, figure: format(votes) },
          label: mine.includes(key) ? `${text} (${t('yourVote')})` : text,
        }))}
        data={{
          columns: [t('ideaColumn'), t('votesColumn')],
          rows: ideas.map(({ key, text, votes }) => ({ id: key, cells: [text, format(votes)] })),
        }}
      />
    </section>
  )
}
