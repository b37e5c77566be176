import { Pin, PinOff } from 'lucide-react'
import type { ModeratedCounts, ModeratedEntry } from '../../../shared/protocol/views.ts'
import { type KindName, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { runKey } from '../../connection/live-state.ts'
import { useTimeOfDay } from '../use-time-of-day.tsx'
import { Flag } from './flag.tsx'
import { TextFlags, ToggleButton, useToggle } from './hide-button.tsx'
import { type ModerationState, useModeration, useModerationParts } from './moderation-context.tsx'
import { moderationTexts } from './moderation-texts.ts'
import { WordList } from './word-list.tsx'

const none: readonly ModeratedEntry[] = []

const shownKey = ({ view }: ModerationState): string | null =>
  view?.slide ? runKey(view.slide.id, view.slide.progress.run) : null

/** The free-text answers to the shown slide, hidden ones too. */
export function useShownEntries(): readonly ModeratedEntry[] {
  return useModeration((state) => state.entries[shownKey(state) ?? '']?.entries ?? none)
}

/** The counts of the shown slide where they are made of texts; else null. */
function useShownWords(): ModeratedCounts | null {
  return useModeration((state) => {
    const kind = state.view?.slide?.kind
    const counts = state.counts[shownKey(state) ?? '']
    return kind && counts && hasTexts(kind, counts) ? counts : null
  })
}

/** Where texts come only with some of the answers, the counts tell whether any have come. */
function hasTexts(kind: KindName, { counts }: ModeratedCounts): boolean {
  const { textOf, takesTexts } = slideKinds[kind]
  if (!textOf || !takesTexts) return textOf !== undefined
  return Object.keys(counts).some((key) => textOf(key) !== null)
}

/** Whether the shown slide's answers are texts, which can be hidden one by one. */
export function useHasTexts(): boolean {
  const kind = useModeration((state) => state.view?.slide?.kind ?? null)
  const entries = useShownEntries()
  const words = useShownWords()
  if (entries.length > 0 || words !== null) return true
  if (kind === null) return false
  const { entry, textOf, takesTexts } = slideKinds[kind]
  return entry !== undefined || (textOf !== undefined && takesTexts === undefined)
}

/** Free-text answers one by one, to hide from the room what does not belong there. */
export function AnswersPane() {
  const t = useTexts(moderationTexts)
  const slide = useModeration((state) => state.view?.slide ?? null)
  const entries = useShownEntries()
  const words = useShownWords()
  if (slide && words && Object.keys(words.counts).length > 0) {
    return <WordList kind={slide.kind} slideId={slide.id} run={slide.progress.run} words={words} />
  }
  if (!slide || entries.length === 0) return <p className="text-ink-2">{t('noAnswers')}</p>
  return (
    <ul className="divide-y divide-line">
      {entries.map((entry) => (
        <AnswerItem
          key={`${entry.participantId}:${entry.at}`}
          entry={entry}
          slideId={slide.id}
          run={slide.progress.run}
        />
      ))}
    </ul>
  )
}

function AnswerItem({ entry, slideId, run }: { entry: ModeratedEntry; slideId: string; run: number }) {
  const t = useTexts(moderationTexts)
  const { store, presenter } = useModerationParts()
  const timeOfDay = useTimeOfDay()
  const { hidden, pending, marked, nickname, participantId } = entry
  const spotlit = useModeration((state) => state.view?.spotlit === participantId)
  const { busy, toggle } = useToggle(() =>
    store.request('response:hide', { slideId, run, participantId, hidden: !hidden }),
  )
  return (
    <li className="flex animate-arrive items-start gap-3 py-2.5 first:pt-0">
      <div className="min-w-0 grow leading-snug">
        <p
          className={`whitespace-pre-line wrap-anywhere ${hidden && !pending ? 'text-ink-3 line-through' : ''}`}
        >
          {entry.text}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
          <span className="wrap-anywhere">
            {nickname} · {timeOfDay(entry.at)}
          </span>
          <TextFlags hidden={hidden} pending={pending} marked={marked} />
          {spotlit && <Flag tone="accent">{t('isPinned')}</Flag>}
        </p>
      </div>
      {presenter && !hidden && (
        <Button
          variant="quiet"
          size="small"
          icon={spotlit ? <PinOff /> : <Pin />}
          aria-label={t(spotlit ? 'unpinQuestion' : 'pinQuestion', { text: entry.text })}
          title={t(spotlit ? 'unpin' : 'pin')}
          className="-my-1 -me-3 shrink-0"
          onClick={() =>
            void presenter.give({ do: 'spotlight', participantId: spotlit ? null : participantId })
          }
        />
      )}
      <ToggleButton
        hidden={hidden}
        busy={busy}
        label={t(hidden ? 'showAnswerOf' : 'hideAnswerOf', { name: nickname })}
        onPress={toggle}
      />
    </li>
  )
}
