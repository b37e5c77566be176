import { useState } from 'react'
import type { NewDeckRequest, TemplateView } from '../../../shared/protocol/api.ts'
import { deckLimits } from '../../../shared/slides/deck.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { languageNames } from '../language-names.ts'
import { useProblemText } from '../problem-text.tsx'
import { keys, useChange, useTemplates } from '../queries.ts'
import { useGo } from '../shell/use-go.ts'
import { useSlideName } from '../slides/slide-name.tsx'
import { SlideThumbnail } from '../slides/slide-thumbnail.tsx'
import { deckTexts } from './texts.ts'

/** A new deck: from a template, with a look at its slides, or from nothing. */
export function NewDeckDialog({ onClose }: { onClose(): void }) {
  const t = useTexts(deckTexts)
  const go = useGo()
  const problemText = useProblemText()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [title, setTitle] = useState('')
  /** A template's id; empty: a blank deck. */
  const [start, setStart] = useState('')
  const templates = useTemplates(language)
  const create = useChange((body: NewDeckRequest, api) => api.call('POST /decks', { body }), [keys.decks])
  const template = templates.data?.templates.find(({ id }) => id === start)

  const submit = () => {
    const body: NewDeckRequest =
      start === ''
        ? { from: 'blank', title: title.trim() || t('blankName'), language }
        : { from: 'template', template: start, language }
    create.mutate(body, { onSuccess: ({ id }) => go(`/decks/${id}`) })
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      size="large"
      title={t('newTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="new-deck" busy={create.isPending}>
            {t('create')}
          </Button>
        </>
      }
    >
      <form
        id="new-deck"
        className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="flex min-w-0 flex-col gap-6">
          {create.error !== null && <Banner tone="error" title={problemText(create.error)} />}
          <Select
            label={t('language')}
            value={language}
            options={languages.map((id) => ({ value: id, label: languageNames[id] }))}
            onChange={setLanguage}
          />
          <fieldset className="min-w-0">
            <legend className="mb-1.5 font-medium">{t('start')}</legend>
            <div className="flex flex-col">
              <StartChoice
                checked={start === ''}
                title={t('blank')}
                line={t('blankLine')}
                onChoose={() => setStart('')}
              />
              {templates.data?.templates.map((choice) => (
                <StartChoice
                  key={choice.id}
                  checked={choice.id === start}
                  title={choice.title}
                  line={choice.description}
                  onChoose={() => setStart(choice.id)}
                />
              ))}
              {templates.isPending && <Skeleton className="mt-2 h-40 w-full" />}
              {templates.isError && (
                <Banner tone="error" title={t('templatesFailed')} className="mt-2">
                  {problemText(templates.error)}
                </Banner>
              )}
            </div>
          </fieldset>
        </div>
        <div className="min-w-0">
          {template ? (
            <TemplateSlides template={template} language={language} />
          ) : (
            <TextField
              label={t('title')}
              optional
              value={title}
              maxLength={deckLimits.title}
              placeholder={t('blankName')}
              onChange={setTitle}
            />
          )}
        </div>
      </form>
    </Dialog>
  )
}

function StartChoice(props: { checked: boolean; title: string; line: string; onChoose(): void }) {
  return (
    <label
      className={joinClasses(
        'flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 transition-colors',
        'has-focus-visible:outline-3 has-focus-visible:outline-(--focus)',
        props.checked ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name="start"
        checked={props.checked}
        onChange={props.onChoose}
        className="mt-1 size-4.5 shrink-0 accent-ink"
      />
      <span className="min-w-0 leading-snug">
        <span className="block font-medium">{props.title}</span>
        <span className="block text-sm text-ink-2">{props.line}</span>
      </span>
    </label>
  )
}

function TemplateSlides({ template, language }: { template: TemplateView; language: Language }) {
  const t = useTexts(deckTexts)
  const nameOf = useSlideName()
  return (
    <>
      <p className="mb-2 text-sm text-ink-2">{t('slideCount', { count: template.slideCount })}</p>
      <ol aria-label={t('previewOf')} className="grid grid-cols-2 gap-3 lg:grid-cols-3">
        {template.deck.slides.map((slide) => (
          <li key={slide.id} className="min-w-0">
            <SlideThumbnail slide={slide} language={language} />
            <p className="mt-1 truncate text-xs text-ink-2">{nameOf(slide)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
