import { Search } from 'lucide-react'
import { type StageModel, stageName } from '../../../shared/core/funnel/stages.ts'
import { protocolLimits } from '../../../shared/protocol/limits.ts'
import {
  type ProspectReplies,
  type ProspectSort,
  prospectSorts,
} from '../../../shared/protocol/prospect-api.ts'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { prospectTexts } from './texts.ts'

/** What narrows the list, as the address carries it; empty: nothing. */
export interface ProspectFilter {
  search: string
  stages: string
  owner: string
  tag: string
  channel: string
  consent: string
  sort: ProspectSort
}

const filterNames = ['search', 'stages', 'owner', 'tag', 'channel', 'consent'] as const

export function readFilter(address: URLSearchParams): ProspectFilter {
  const [search = '', stages = '', owner = '', tag = '', channel = '', consent = ''] = filterNames.map(
    (name) => address.get(name) ?? '',
  )
  const sort = prospectSorts.find((known) => known === address.get('sort')) ?? 'heat'
  return { search, stages, owner, tag, channel, consent, sort }
}

export const isNarrowed = (filter: ProspectFilter): boolean => filterNames.some((name) => filter[name] !== '')

/** For an address or a request: without what is empty. Names and dates run upwards, the rest begins with the most. */
export function filterQuery(filter: ProspectFilter): Record<string, string> {
  const order = filter.sort === 'name' ? 'up' : 'down'
  return Object.fromEntries(Object.entries({ ...filter, order }).filter(([, value]) => value !== ''))
}

export interface ProspectFiltersProps {
  filter: ProspectFilter
  /** As it is being typed. */
  search: string
  stages: StageModel
  facets: ProspectReplies['GET /prospects/facets'] | undefined
  onSearch(search: string): void
  onChange(change: Partial<ProspectFilter>): void
}

export function ProspectFilters({
  filter,
  search,
  stages,
  facets,
  onSearch,
  onChange,
}: ProspectFiltersProps) {
  const t = useTexts(prospectTexts)
  const language = useLanguage()
  const owners = facets?.owners ?? []
  return (
    <section aria-label={t('search')} className="mb-8 flex flex-wrap items-end gap-x-4 gap-y-3">
      <TextField
        label={t('searchHint')}
        hideLabel
        type="search"
        placeholder={t('searchHint')}
        className="min-w-0 basis-full lg:basis-80 lg:grow"
        maxLength={protocolLimits.search}
        value={search}
        onChange={onSearch}
        trailing={<Search className="size-5" aria-hidden="true" />}
      />
      <Narrow
        label={t('stage')}
        value={filter.stages}
        all={t('allStages')}
        options={stages.map((stage) => ({ value: stage.id, label: stageName(stage, language) }))}
        onChange={(value) => onChange({ stages: value })}
      />
      {owners.length > 1 && (
        <Narrow
          label={t('owner')}
          value={filter.owner}
          all={t('allOwners')}
          options={[
            { value: 'none', label: t('noOwner') },
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onChange({ owner: value })}
        />
      )}
      {facets !== undefined && facets.tags.length > 0 && (
        <Narrow
          label={t('tag')}
          value={filter.tag}
          all={t('allTags')}
          options={facets.tags.map((tag) => ({ value: tag, label: tag }))}
          onChange={(value) => onChange({ tag: value })}
        />
      )}
      {facets !== undefined && facets.channels.length > 0 && (
        <Narrow
          label={t('channel')}
          value={filter.channel}
          all={t('allChannels')}
          options={facets.channels.map((channel) => ({ value: channel, label: channel }))}
          onChange={(value) => onChange({ channel: value })}
        />
      )}
      <Narrow
        label={t('consent')}
        value={filter.consent}
        all={t('anyConsent')}
        options={[
          { value: 'contact', label: t('consent-contact') },
          { value: 'marketing', label: t('consent-marketing') },
        ]}
        onChange={(value) => onChange({ consent: value })}
      />
      <Select
        label={t('sort')}
        className="min-w-0 basis-[calc(50%-0.5rem)] sm:basis-44"
        value={filter.sort}
        options={prospectSorts.map((sort) => ({ value: sort, label: t(`sort-${sort}`) }))}
        onChange={(sort) => onChange({ sort })}
      />
    </section>
  )
}

interface NarrowProps {
  label: string
  value: string
  /** What "not narrowed" is called. */
  all: string
  options: readonly { value: string; label: string }[]
  onChange(value: string): void
}

function Narrow({ label, value, all, options, onChange }: NarrowProps) {
  return (
    <Select
      label={label}
      className="min-w-0 basis-[calc(50%-0.5rem)] sm:basis-44"
      value={value}
      options={[{ value: '', label: all }, ...options]}
      onChange={onChange}
    />
  )
}
