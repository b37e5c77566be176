import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import type { EntryView } from '../../shared/protocol/views.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { runKey } from '../connection/live-state.ts'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { moderationTexts } from './moderation-texts.ts'
import { useFailureText } from './use-failure-text.tsx'
import { useSession } from './use-session.tsx'
import { useTimeOfDay } from './use-time-of-day.tsx'

const none: readonly EntryView[] = []

/** The free-text answers to the shown slide, hidden ones too. */
export function useShownEntries(): readonly EntryView[] {
  return useConsole((state) => {
    const slide = state.view?.slide
    return slide ? (state.entries[runKey(slide.id, slide.progress.run)]?.entries ?? none) : none
  })
}

/** Free-text answers one by one, to hide from the room what does not belong there. */
export function AnswersPane() {
  const t = useTexts(moderationTexts)
  const { view } = useSession()
  const entries = useShownEntries()
  if (!view.slide || entries.length === 0) return <p className="text-ink-2">{t('noAnswers')}</p>
  const { slide } = view
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

function AnswerItem({ entry, slideId, run }: { entry: EntryView; slideId: string; run: number }) {
  const t = useTexts(moderationTexts)
  const { store, toasts } = useConsoleParts()
  const failureText = useFailureText()
  const timeOfDay = useTimeOfDay()
  const [busy, setBusy] = useState(false)

  async function toggle() {
    setBusy(true)
    const result = await store.request('response:hide', {
      slideId,
      run,
      participantId: entry.participantId,
      hidden: !entry.hidden,
    })
    setBusy(false)
    if (!result.ok) toasts.getState().show({ tone: 'error', text: failureText(result.refusal) })
  }

  return (
    <li className="flex animate-fade items-start gap-3 py-2.5 first:pt-0">
      <div className="min-w-0 grow leading-snug">
        <p className={`wrap-anywhere whitespace-pre-line ${entry.hidden ? 'text-ink-3 line-through' : ''}`}>
          {entry.text}
        </p>
        <p className="mt-0.5 text-sm text-ink-2">
          {entry.nickname} · {timeOfDay(entry.at)}
          {entry.hidden && <span> · {t('isHidden')}</span>}
        </p>
      </div>
      <Button
        variant="quiet"
        size="small"
        busy={busy}
        icon={entry.hidden ? <Eye /> : <EyeOff />}
        aria-label={t(entry.hidden ? 'showAnswerOf' : 'hideAnswerOf', { name: entry.nickname })}
        title={t(entry.hidden ? 'show' : 'hide')}
        className="-my-1 -me-2 shrink-0"
        onClick={() => void toggle()}
      />
    </li>
  )
}
