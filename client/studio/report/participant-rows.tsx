import { ChevronDown, PencilLine } from 'lucide-react'
import { Fragment, useState } from 'react'
import { type StageModel, stageName } from '../../../shared/core/funnel/stages.ts'
import type { ReportRow } from '../../../shared/protocol/api.ts'
import type { Deck } from '../../../shared/slides/deck.ts'
import { Avatar } from '../../../shared/ui/avatar.tsx'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useLanguage, useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { useSlideName } from '../slides/slide-name.tsx'
import { fullTimeText } from '../times.ts'
import { reportTexts } from './texts.ts'

export interface ParticipantRowsProps {
  rows: readonly ReportRow[]
  deck: Deck
  stages: StageModel
  onCorrect(row: ReportRow): void
}

const heading = 'border-b-2 border-ink py-2 pe-4 text-start align-bottom text-sm font-medium'
/** What a narrow page shows in the opened row instead. */
const wideOnly = 'max-md:not-print:hidden'

export function ParticipantRows({ rows, deck, stages, onCorrect }: ParticipantRowsProps) {
  const t = useTexts(reportTexts)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setOpen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t('participants')}</caption>
      <thead>
        <tr>
          <th scope="col" className={heading}>
            {t('participant')}
          </th>
          <th scope="col" className={joinClasses(heading, 'max-sm:not-print:hidden')}>
            {t('stage')}
          </th>
          <th scope="col" className={joinClasses(heading, wideOnly)}>
            {t('person')}
          </th>
          <th scope="col" className={joinClasses(heading, wideOnly, 'text-end')}>
            {t('score')}
          </th>
          <th scope="col" className="no-print w-24 border-b-2 border-ink">
            <span className="sr-only">{t('answers')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.participantId}>
            <Person
              row={row}
              stages={stages}
              open={open.has(row.participantId)}
              onToggle={() => toggle(row.participantId)}
              onCorrect={() => onCorrect(row)}
            />
            {open.has(row.participantId) && <Answers row={row} deck={deck} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

const iconButton =
  'target inline-flex items-center justify-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink'

interface PersonProps {
  row: ReportRow
  stages: StageModel
  open: boolean
  onToggle(): void
  onCorrect(): void
}

function Person({ row, stages, open, onToggle, onCorrect }: PersonProps) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const format = useNumberFormat()
  const stage = stages[row.stage]
  const person = [row.name, row.company].filter((part) => part !== '').join(' · ')
  const stageBadge = stage && (
    <StageBadge stage={{ name: stageName(stage, language), index: row.stage, count: stages.length }} />
  )
  return (
    <tr className="print-whole border-t border-line">
      <th scope="row" className="py-2 pe-4 text-start font-normal">
        <span className="flex items-center gap-3">
          <Avatar seed={row.avatar} className="size-9 max-sm:hidden" />
          <span className="min-w-0 leading-snug wrap-anywhere">
            {row.nickname}
            {row.removed && <span className="block text-sm text-ink-2">{t('removed')}</span>}
            <span className="mt-1 block text-sm sm:hidden print:hidden">{stageBadge}</span>
          </span>
        </span>
      </th>
      <td className="py-2 pe-4 leading-snug max-sm:not-print:hidden">{stageBadge}</td>
      <td className={joinClasses('py-2 pe-4 leading-snug wrap-anywhere', wideOnly)}>
        {person === '' ? <span className="text-sm text-ink-3">{t('noConsent')}</span> : person}
      </td>
      <td className={joinClasses('py-2 pe-4 text-end tabular-nums', wideOnly)}>{format(row.score)}</td>
      <td className="no-print py-1 text-end whitespace-nowrap">
        <button
          type="button"
          onClick={onCorrect}
          aria-label={t('correctOf', { name: row.nickname })}
          title={t('correct')}
          className={iconButton}
        >
          <PencilLine className="size-4.5" aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-expanded={open}
          aria-label={t('showAnswers', { name: row.nickname })}
          title={t('answers')}
          onClick={onToggle}
          className={iconButton}
        >
          <ChevronDown
            className={joinClasses('size-5 transition-transform', open && 'rotate-180')}
            aria-hidden="true"
          />
        </button>
      </td>
    </tr>
  )
}

function Answers({ row, deck }: { row: ReportRow; deck: Deck }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const format = useNumberFormat()
  const nameOf = useSlideName()
  const answers = deck.slides.flatMap((slide) => {
    const answer = row.answers[slide.id]
    return answer === undefined ? [] : [{ slide, answer }]
  })
  const person = [row.name, row.company].filter((part) => part !== '').join(' · ')
  return (
    <tr>
      <td colSpan={5} className="pb-6">
        <dl className="grid gap-x-6 gap-y-2 border-s-2 border-line ps-4 text-sm sm:ms-4 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
          {person !== '' && <Detail label={t('person')} value={person} narrowOnly />}
          <Detail label={t('score')} value={format(row.score)} narrowOnly />
          {row.email !== '' && <Detail label={t('email')} value={row.email} />}
          <Detail label={t('joinedAt')} value={fullTimeText(language, row.joinedAt)} />
          {row.objections.length > 0 && <Detail label={t('objections')} value={row.objections.join('; ')} />}
          {row.interests.length > 0 && <Detail label={t('interests')} value={row.interests.join('; ')} />}
          {answers.map(({ slide, answer }) => (
            <Detail key={slide.id} label={nameOf(slide)} value={answer} />
          ))}
        </dl>
        {answers.length === 0 && <p className="mt-2 ps-4 text-sm text-ink-2 sm:ms-4">{t('noAnswers')}</p>}
      </td>
    </tr>
  )
}

/** @param narrowOnly the table itself shows it where there is room */
function Detail({
  label,
  value,
  narrowOnly = false,
}: {
  label: string
  value: string
  narrowOnly?: boolean
}) {
  return (
    <div className={narrowOnly ? 'md:hidden' : 'md:contents'}>
      <dt className="text-ink-2 wrap-anywhere">{label}</dt>
      <dd className="font-medium wrap-anywhere">{value}</dd>
    </div>
  )
}
