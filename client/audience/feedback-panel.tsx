import { SmilePlus } from 'lucide-react'
import { useState } from 'react'
import { type AudiencePace, paces, type Reaction, reactions } from '../../shared/protocol/feedback.ts'
import { feedbackTexts } from '../../shared/text/feedback.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { reactionIcons } from '../../shared/ui/reaction-icons.tsx'
import { Sheet } from '../../shared/ui/sheet.tsx'
import { feedbackPanelTexts } from './feedback-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'

/** What somebody can say without answering anything: a reaction, and how the pace is. */
export function FeedbackPanel() {
  const t = useTexts(feedbackPanelTexts)
  const withReactions = useSession(({ view }) => view?.feedback.reactions === true)
  const withPace = useSession(({ view }) => view?.feedback.pace === true)
  const [open, setOpen] = useState(false)
  if (!withReactions && !withPace && !open) return null
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('open')}
        className="target inline-flex shrink-0 items-center justify-center rounded-full hover:bg-sunken"
      >
        <SmilePlus className="size-6 text-accent-text" aria-hidden="true" />
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('title')}>
        <div className="flex flex-col gap-7">
          {withReactions && <Reactions />}
          {withPace && <Pace />}
        </div>
      </Sheet>
    </>
  )
}

function Reactions() {
  const t = useTexts(feedbackPanelTexts)
  const tReaction = useTexts(feedbackTexts)
  const store = useSessionStore()
  const [sent, setSent] = useState<{ reaction: Reaction; times: number } | null>(null)
  const send = (reaction: Reaction) => {
    store.react(reaction)
    setSent((last) => ({ reaction, times: (last?.times ?? 0) + 1 }))
  }
  return (
    <section>
      <h3 className="text-lg">{t('reactions')}</h3>
      <div className="mt-3 flex justify-between gap-2">
        {reactions.map((reaction) => {
          const Icon = reactionIcons[reaction]
          return (
            <button
              key={reaction}
              type="button"
              aria-label={tReaction(reaction)}
              onClick={() => send(reaction)}
              className="inline-flex size-14 items-center justify-center rounded-full bg-sunken text-accent-text transition-transform hover:bg-accent-soft active:scale-90"
            >
              <Icon className="size-7" aria-hidden="true" />
            </button>
          )
        })}
      </div>
      <p role="status" key={sent?.times} className="mt-2 min-h-6 animate-fade text-sm text-ink-2">
        {sent ? t('sent', { reaction: tReaction(sent.reaction) }) : t('reactionsHint')}
      </p>
    </section>
  )
}

function Pace() {
  const t = useTexts(feedbackPanelTexts)
  const tPace = useTexts(feedbackTexts)
  const store = useSessionStore()
  const [own, setOwn] = useState<AudiencePace | null>(null)
  const choose = (pace: AudiencePace) => {
    const next = own === pace ? null : pace
    setOwn(next)
    store.setPace(next)
  }
  return (
    <section>
      <h3 className="text-lg">{t('pace')}</h3>
      <div className="mt-3 grid grid-cols-2 gap-2.5">
        {paces.map((pace) => (
          <button
            key={pace}
            type="button"
            aria-pressed={own === pace}
            onClick={() => choose(pace)}
            className="min-h-12 rounded-md border-2 border-line bg-raised px-3 py-2 font-medium wrap-anywhere hyphens-auto aria-pressed:border-ink aria-pressed:bg-accent-soft"
          >
            {tPace(pace)}
          </button>
        ))}
      </div>
      <p className="mt-2 text-sm text-ink-2">{t('paceHint')}</p>
    </section>
  )
}
