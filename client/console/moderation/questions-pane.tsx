import { Search, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { protocolLimits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useModeration, useModerationParts } from './moderation-context.tsx'
import { moderationTexts } from './moderation-texts.ts'
import {
  listedQuestions,
  passes,
  type QuestionFilter,
  type QuestionOrder,
  questionFilters,
} from './question-filters.ts'
import { QuestionItem } from './question-item.tsx'

const filterTexts = {
  all: 'filterAll',
  pending: 'filterPending',
  unanswered: 'filterUnanswered',
  answered: 'filterAnswered',
  hidden: 'filterHidden',
  pinned: 'filterPinned',
  marked: 'filterMarked',
} as const satisfies Record<QuestionFilter, keyof (typeof moderationTexts)['en']>

/**
 * All questions of the session, to be found, approved, answered, corrected, pinned and hidden.
 * @param roomy there is room for everything that sorts them; else it is a press away
 */
export function QuestionsPane({ roomy = false }: { roomy?: boolean }) {
  const t = useTexts(moderationTexts)
  const questions = useModeration((state) => state.questions)
  const pinned = useModeration((state) => state.view?.pinnedQuestion ?? null)
  const [filter, setFilter] = useState<QuestionFilter>('all')
  const [order, setOrder] = useState<QuestionOrder>('votes')
  const [search, setSearch] = useState('')
  const [unfolded, setUnfolded] = useState(roomy)
  const listed = listedQuestions(questions, { filter, order, search, pinned })
  const count = (of: QuestionFilter) => questions.filter((question) => passes(question, of, pinned)).length
  if (questions.length === 0) {
    return (
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">{t('noQuestions')}</p>
        <ApproveFirst />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <Select
          label={t('filter')}
          hideLabel
          className="min-w-0 grow"
          value={filter}
          options={questionFilters.map((value) => ({
            value,
            label: `${t(filterTexts[value])} (${count(value)})`,
          }))}
          onChange={setFilter}
        />
        {!roomy && (
          <Button
            variant="quiet"
            size="small"
            icon={<SlidersHorizontal />}
            aria-label={t('moreSorting')}
            title={t('moreSorting')}
            aria-expanded={unfolded}
            className={`-me-2 ${unfolded ? 'bg-accent-soft' : ''}`}
            onClick={() => setUnfolded(!unfolded)}
          />
        )}
      </div>
      {unfolded && (
        <>
          <TextField
            label={t('searchQuestions')}
            hideLabel
            placeholder={t('searchQuestions')}
            type="search"
            value={search}
            onChange={setSearch}
            maxLength={protocolLimits.search}
            autoComplete="off"
            trailing={<Search className="size-5" aria-hidden="true" />}
          />
          <Select
            label={t('order')}
            hideLabel
            value={order}
            options={[
              { value: 'votes', label: t('orderVotes') },
              { value: 'time', label: t('orderTime') },
            ]}
            onChange={setOrder}
          />
          <ApproveFirst />
        </>
      )}
      {listed.length === 0 ? (
        <p className="py-2 text-ink-2">{t('noneFound')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {listed.map((question) => (
            <QuestionItem key={question.id} question={question} pinned={question.id === pinned} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** The presenter's switch; a moderator reads how it stands. */
function ApproveFirst() {
  const t = useTexts(moderationTexts)
  const { presenter } = useModerationParts()
  const on = useModeration((state) => state.view?.questions.approveFirst ?? false)
  if (!presenter) return on ? <p className="text-sm text-ink-2">{t('approveFirstOn')}</p> : null
  return (
    <Switch
      label={t('approveFirst')}
      hint={t('approveFirstHint')}
      checked={on}
      onChange={(next) => void presenter.give({ do: 'approve-first', on: next })}
    />
  )
}
