import { Check, CloudAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { Spinner } from '../../../shared/ui/spinner.tsx'
import { useNow } from '../../../shared/ui/use-now.tsx'
import { loginPath } from '../members/next-path.ts'
import { problemText } from '../problem-text.tsx'
import type { SaveState } from './autosave.ts'
import { useEditor, useEditorParts } from './editor-context.tsx'
import { editorTexts } from './texts.ts'

/** "Saved", "Saving…", "Not saved": where the newest edit is. */
export function SaveSign({ className }: { className?: string }) {
  const save = useEditor((state) => state.save)
  const t = useTexts(editorTexts)
  const { icon, text, bad } = signOf(save)
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${bad ? 'font-medium text-danger' : 'text-ink-2'} ${className ?? ''}`}
    >
      {icon}
      {t(text)}
    </span>
  )
}

function signOf({ state }: SaveState): {
  icon: ReactNode
  text: 'saved' | 'saving' | 'notSaved'
  bad: boolean
} {
  if (state === 'saved') {
    return { icon: <Check className="size-4" aria-hidden="true" />, text: 'saved', bad: false }
  }
  if (state === 'waiting' || state === 'saving') {
    return { icon: <Spinner className="size-4" />, text: 'saving', bad: false }
  }
  return { icon: <CloudAlert className="size-4" aria-hidden="true" />, text: 'notSaved', bad: true }
}

/** What stands in the way of saving, what is safe, and what to do. */
export function SaveNotice({ deckId, onDecide }: { deckId: string; onDecide(): void }) {
  const save = useEditor((state) => state.save)
  const slides = useEditor((state) => state.deck.slides)
  const { editor } = useEditorParts()
  const language = useLanguage()
  const t = useTexts(editorTexts)
  if (save.state === 'failed') {
    return (
      <Banner
        tone="error"
        title={`${t('notSaved')}. ${t('keptHere')}`}
        actions={
          <Button size="small" onClick={() => void editor.autosave.flush()}>
            {t('retryNow')}
          </Button>
        }
      >
        {problemText(save.problem, language)} <RetryCountdown at={save.retryAt} />
      </Banner>
    )
  }
  if (save.state === 'stale' || save.state === 'gone') {
    return (
      <Banner
        tone="error"
        title={t(save.state === 'stale' ? 'conflictTitle' : 'goneTitle')}
        actions={
          <Button size="small" onClick={onDecide}>
            {t('decide')}
          </Button>
        }
      >
        {t('undecided')} {t('keptHere')}
      </Banner>
    )
  }
  if (save.state === 'logged-out') {
    return (
      <Banner
        tone="error"
        title={t('loggedOutTitle')}
        actions={
          <LinkButton size="small" href={`/studio${loginPath(`/decks/${deckId}`)}`}>
            {t('logIn')}
          </LinkButton>
        }
      >
        {t('loggedOut')}
      </Banner>
    )
  }
  if (save.state === 'invalid') {
    const places = [
      ...new Set(
        save.problems.flatMap(({ path: [part, index] }) =>
          part === 'slides' && typeof index === 'number' && index < slides.length ? [index + 1] : [],
        ),
      ),
    ]
    const where = places.map((place) => t('slide', { place })).join(', ')
    return (
      <Banner tone="warning" title={t('invalidTitle')}>
        {places.length > 0 ? t('invalidSlides', { slides: where }) : t('invalidDeck')} {t('invalidThen')}{' '}
        {t('keptHere')}
      </Banner>
    )
  }
  return null
}

function RetryCountdown({ at }: { at: number }) {
  const t = useTexts(editorTexts)
  const now = useNow(1000)
  const seconds = Math.ceil((at - now) / 1000)
  return seconds > 0 ? t('retryIn', { count: seconds }) : null
}
