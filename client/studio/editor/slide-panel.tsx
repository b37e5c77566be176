import { useMemo, useState } from 'react'
import type { Slide } from '../../../shared/slides/deck.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx'
import { Tabs } from '../../../shared/ui/tabs.tsx'
import { useLogin } from '../queries.ts'
import { kindIcons } from '../slides/kind-icons.tsx'
import { SlideEditor } from '../slides/kind-views.tsx'
import { kindNameTexts } from '../slides/texts.ts'
import { useEditor, useEditorActions, useEditorParts } from './editor-context.tsx'
import { FunnelForm, ResultsForm, takesAnswers } from './frame-forms.tsx'
import { editorTexts } from './texts.ts'
import { missingOf } from './unfinished.ts'
import { useUpload } from './use-upload.ts'

type Part = 'content' | 'funnel' | 'results'

/** Everything about the chosen slide: the kind's own form, its place in the funnel, and how it runs. */
export function SlidePanel({ slide }: { slide: Slide }) {
  const t = useTexts(editorTexts)
  const tKind = useTexts(kindNameTexts)
  const { stages } = useEditorParts()
  const { change } = useEditorActions()
  const allSlides = useEditor((state) => state.deck.slides)
  const others = useMemo(() => allSlides.filter((other) => other.id !== slide.id), [allSlides, slide.id])
  const { upload, uploadFile, uploading } = useUpload()
  const { data: login } = useLogin()
  const [part, setPart] = useState<Part>('content')
  const missing = missingOf(slide)
  const Icon = kindIcons[slide.kind]

  const content = (
    <>
      {missing.length > 0 && (
        <Banner tone="warning" title={t('unfinishedTitle')} className="mb-6">
          {missing.map((lack) => t(`missing-${lack}`)).join('; ')}.
        </Banner>
      )}
      <SlideEditor
        kind={slide.kind}
        name={slide.id}
        view={{
          config: slide.config,
          // The form is the kind's own: what it hands over is a config of that kind.
          onChange: (config) => change({ ...slide, config } as Slide),
          stages,
          slides: others,
          upload,
          uploadFile,
          embedHosts: login?.embedHosts ?? [],
        }}
      />
    </>
  )

  return (
    <section
      aria-label={t('slideSettings')}
      className="min-w-0 border-line px-4 pt-3 pb-16 max-lg:border-t sm:px-6 lg:border-s"
    >
      <h2 className="mb-1 flex min-h-11 items-center gap-2.5 text-lg">
        <Icon className="size-5 shrink-0 text-accent-text" aria-hidden="true" />
        {tKind(slide.kind)}
      </h2>
      {uploading && (
        <div role="status" className="mb-3 text-sm text-ink-2">
          <p className="mb-1.5 truncate">{t('uploading', { name: uploading.name })}</p>
          <ProgressBar label={t('uploading', { name: uploading.name })} value={uploading.share} />
        </div>
      )}
      {takesAnswers(slide) ? (
        <Tabs<Part>
          label={t('slideSettings')}
          value={part}
          onChange={setPart}
          tabs={[
            { id: 'content', label: t('content'), content },
            {
              id: 'funnel',
              label: t('funnel'),
              content: <FunnelForm key={slide.id} slide={slide} />,
            },
            {
              id: 'results',
              label: t('results'),
              content: <ResultsForm key={slide.id} slide={slide} />,
            },
          ]}
        />
      ) : (
        <div className="border-t border-line pt-5">{content}</div>
      )}
    </section>
  )
}
