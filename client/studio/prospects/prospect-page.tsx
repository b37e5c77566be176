import { ArrowLeft, ArrowRight, PencilLine, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { type StageModel, stageIndex, stageName } from '../../../shared/core/funnel/stages.ts'
import type { ProspectView } from '../../../shared/protocol/prospect-api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { useProspect, useProspectFacets } from '../queries.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { PageLoading, QueryFailed } from '../shell/query-states.tsx'
import { When } from '../when.tsx'
import { LogDialog } from './log-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { prospectTexts } from './texts.ts'
import { Timeline } from './timeline.tsx'

export interface ProspectPageProps {
  id: string
  stages: StageModel
  /** Points lose half of their heat in this time. */
  halfLifeDays: number
}

/** All that is known of one person, and why they are as warm as they are. */
export default function ProspectPage({ id, stages, halfLifeDays }: ProspectPageProps) {
  const t = useTexts(prospectTexts)
  const prospect = useProspect(id)
  const [open, setOpen] = useState<'log' | 'edit' | null>(null)
  if (prospect.isPending) return <PageLoading />
  if (prospect.isError) {
    return (
      <QueryFailed
        error={prospect.error}
        onRetry={() => void prospect.refetch()}
        retrying={prospect.isFetching}
      />
    )
  }
  const person = prospect.data
  const name = person.name || person.email || t('nameless')
  return (
    <>
      <Link
        href="/prospects"
        state={{ within: true }}
        className="mb-4 inline-flex min-h-11 items-center gap-2 text-ink-2 hover:text-ink"
      >
        <ArrowLeft className="size-5" aria-hidden="true" />
        {t('back')}
      </Link>
      <header className="mb-10 flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        <div className="min-w-0">
          <PageTitle>{name}</PageTitle>
          <p className="mt-1 text-lg text-ink-2 wrap-anywhere">
            {[person.role, person.company].filter((part) => part !== '').join(' · ')}
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button icon={<PencilLine aria-hidden="true" />} onClick={() => setOpen('edit')}>
            {t('edit')}
          </Button>
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('log')}>
            {t('log')}
          </Button>
        </div>
      </header>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <Figures person={person} stages={stages} halfLifeDays={halfLifeDays} />
          <Part title={t('timeline')}>
            <Timeline id={id} touchpoints={person.timeline} stages={stages} />
          </Part>
        </div>
        <aside className="flex min-w-0 flex-col gap-10">
          <Part title={t('person')}>
            <PersonFacts person={person} />
          </Part>
          {person.objections.length > 0 && <Named title={t('objections')} texts={person.objections} />}
          {person.interests.length > 0 && <Named title={t('interests')} texts={person.interests} />}
          <Part title={t('stageHistory')}>
            <StageHistory person={person} stages={stages} />
          </Part>
          <Part title={t('consents')}>
            <Consents person={person} />
          </Part>
        </aside>
      </div>
      {open === 'log' && <LogDialog id={id} stages={stages} onClose={() => setOpen(null)} />}
      {open === 'edit' && <PersonDialog known={person} onClose={() => setOpen(null)} />}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-4 text-2xl">{title}</h2>
      {children}
    </section>
  )
}

function Figures({
  person,
  stages,
  halfLifeDays,
}: {
  person: ProspectView
  stages: StageModel
  halfLifeDays: number
}) {
  const t = useTexts(prospectTexts)
  const language = useLanguage()
  const format = useNumberFormat()
  const index = stageIndex(stages, person.stage)
  const stage = stages[index]
  return (
    <dl className="grid gap-x-10 gap-y-6 border-y border-line py-6 sm:grid-cols-3">
      <div>
        <dt className="text-sm text-ink-2">{t('stage')}</dt>
        <dd className="mt-2 text-xl font-medium">
          {stage ? (
            <StageBadge stage={{ name: stageName(stage, language), index, count: stages.length }} />
          ) : (
            t('unknown')
          )}
        </dd>
      </div>
      <div>
        <dt className="text-sm text-ink-2">{t('score')}</dt>
        <dd className="figure text-4xl">{format(person.score)}</dd>
      </div>
      <div>
        <dt className="text-sm text-ink-2">{t('heat')}</dt>
        <dd>
          <span className="figure text-4xl">{format(Math.round(person.heat))}</span>
          <p className="mt-1 text-sm text-pretty text-ink-2">{t('heatHint', { days: halfLifeDays })}</p>
        </dd>
      </div>
    </dl>
  )
}

function PersonFacts({ person }: { person: ProspectView }) {
  const t = useTexts(prospectTexts)
  const owners = useProspectFacets().data?.owners ?? []
  const owner = owners.find(({ id }) => id === person.ownerId)?.name
  const facts: (readonly [string, ReactNode])[] = [
    [
      t('email'),
      person.email === '' ? (
        t('unknown')
      ) : (
        <ContactLink key="email" href={`mailto:${person.email}`} text={person.email} />
      ),
    ],
    [
      t('phone'),
      person.phone === '' ? (
        t('unknown')
      ) : (
        <ContactLink key="phone" href={`tel:${person.phone}`} text={person.phone} />
      ),
    ],
    [t('owner'), owner ?? t('noOwner')],
    ...(person.tags.length > 0 ? [[t('tags'), person.tags.join(', ')] as const] : []),
    ...Object.entries(person.fields),
    [t('knownSince'), <When key="since" at={person.createdAt} />],
  ]
  return (
    <dl className="flex flex-col gap-3">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function ContactLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} className="text-accent-text underline underline-offset-4">
      {text}
    </a>
  )
}

function Named({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <Part title={title}>
      <ul className="flex flex-col gap-2">
        {texts.map((text) => (
          <li key={text} className="border-s-3 border-accent-mark ps-3 leading-snug wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function StageHistory({ person, stages }: { person: ProspectView; stages: StageModel }) {
  const t = useTexts(prospectTexts)
  const language = useLanguage()
  if (person.stageHistory.length === 0) return <p className="text-ink-2">{t('noMoves')}</p>
  const mark = (stage: StageModel[number] | null) => {
    if (!stage) return t('unknown')
    const index = Math.max(0, stageIndex(stages, stage.id))
    return <StageBadge stage={{ name: stageName(stage, language), index, count: stages.length }} />
  }
  return (
    <ol className="flex flex-col gap-4">
      {person.stageHistory.map((change) => (
        <li key={change.id} className="leading-snug">
          <p className="flex flex-wrap items-baseline gap-x-2">
            {mark(change.from)}
            <ArrowRight className="size-4 shrink-0 translate-y-0.5 text-ink-3" role="img" aria-label="→" />
            <span className="font-medium">{mark(change.to)}</span>
          </p>
          <p className="mt-1 text-sm text-ink-2 wrap-anywhere">
            {t(`cause-${change.cause}`)}
            {change.evidence !== '' && `: ${change.evidence}`}
          </p>
          <When at={change.at} className="text-sm text-ink-2" />
        </li>
      ))}
    </ol>
  )
}

const purposes = ['contact', 'marketing'] as const

function Consents({ person }: { person: ProspectView }) {
  const t = useTexts(prospectTexts)
  if (person.consents.length === 0) return <p className="text-ink-2">{t('noConsents')}</p>
  return (
    <ul className="flex flex-col gap-4">
      {person.consents.map((consent, place) => {
        const purpose = purposes.find((known) => known === consent.purpose)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: decisions have no id, and none is ever taken out
          <li key={place} className="leading-snug">
            <p className="font-medium">
              {purpose ? t(`purpose-${purpose}`) : consent.purpose}: {t(consent.given ? 'given' : 'refused')}
            </p>
            <p className="mt-1 text-sm text-ink-2 wrap-anywhere">“{consent.text}”</p>
            <p className="text-sm text-ink-2">
              <When at={consent.at} />
              {consent.session && <span className="wrap-anywhere"> · {consent.session.title}</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
