import { Search } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { IdeaList } from './idea-list.tsx'
import { areSame, brainstormLimits, ideaOfKey, ideasDraft, ideasOf, pickedRows } from './ideas.ts'
import { brainstormTexts } from './texts.ts'

/** More ideas than this are searched, not only scrolled through. */
const mostUnsearched = 15

/** The step in which people vote: the ideas, those that the most people sent first. */
export function Ballot(props: AudienceProps<'brainstorm'>) {
  const { config, phase, own, counts, step, draft } = props
  const t = useTexts(brainstormTexts)
  const [sought, setSought] = useState('')
  const listId = useId()
  const known = step?.asked ?? counts
  const rows = useMemo(() => ideasOf(known ?? {}).slice(0, brainstormLimits.ballot), [known])
  const sentVotes = own?.answer.votes ?? []
  const sent = pickedRows(sentVotes, rows, step?.variants ?? [])
  const drafted = ideasDraft(draft)
  const onBallot = new Set(rows.map(({ key }) => key))
  const picked = phase === 'open' && drafted.picked ? drafted.picked.filter((key) => onBallot.has(key)) : sent
  const left = config.votes - picked.length
  const words = sought.trim().toLowerCase()
  const found = words === '' ? rows : rows.filter(({ text }) => text.toLowerCase().includes(words))
  const changed = !areSame([...picked].sort(), [...sent].sort())

  if (rows.length === 0) return <p className="text-ink-2">{t('noIdeas')}</p>
  if (phase !== 'open' && counts !== null) return null
  // With one vote the tick says it, and with the last one given what counts is that they are sent.
  const says =
    config.votes === 1 || (left === 0 && !changed)
      ? null
      : t(left > 0 ? 'votesLeft' : 'noVotesLeft', { count: left })
  const send = () => {
    props.onAnswer({
      ideas: own?.answer.ideas ?? [],
      votes: picked.flatMap((key) => ideaOfKey(key) ?? []),
    })
    // Ideas that were typed and not sent may still be wanted, if the presenter goes back.
    if (drafted.ideas) props.onDraft({ ideas: drafted.ideas })
  }
  const bar = (
    <AnswerBar
      phase={phase}
      sendState={props.sendState}
      answered={sentVotes.length > 0}
      changed={changed}
      complete={changed}
      changeable
      onSend={send}
      sendLabel={t(sent.length > 0 ? 'changeVotes' : 'vote')}
      says={{ savedChangeable: t('votesCount') }}
      {...(says !== null && { note: says })}
    />
  )
  if (phase !== 'open') {
    return (
      <>
        <IdeaList
          title={t('sentVotes')}
          ideas={rows.filter(({ key }) => sent.includes(key)).map(({ text }) => text)}
        />
        {bar}
      </>
    )
  }
  return (
    <>
      {/* The choices' legend says it to those who do not see it. */}
      <p className="font-medium" aria-hidden="true">
        {t('ballot')}
      </p>
      {rows.length > mostUnsearched && (
        <TextField
          type="search"
          label={t('search')}
          value={sought}
          autoComplete="off"
          enterKeyHint="search"
          aria-controls={listId}
          onChange={setSought}
          trailing={<Search className="size-5" aria-hidden="true" />}
        />
      )}
      <div id={listId}>
        {found.length === 0 && (
          <p role="status" className="text-ink-2">
            {t('nothingFound')}
          </p>
        )}
        <ChoiceCards
          legend={t('ballot')}
          lettered={false}
          choices={found.map(({ key, text }) => ({ id: key, text }))}
          picked={picked}
          maxPicks={config.votes}
          onPick={(now) => props.onDraft({ ...drafted, picked: now })}
        />
      </div>
      {bar}
    </>
  )
}
