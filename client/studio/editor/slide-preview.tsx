import { RotateCcw } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { stageName } from '../../../shared/core/funnel/stages.ts'
import type { OwnAnswer } from '../../../shared/protocol/views.ts'
import { publicConfigOf, type Slide, type SlideOf, waitsForReveal } from '../../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { LanguageScope, useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { PhoneFrame } from '../../../shared/ui/phone-frame.tsx'
import { ScreenFrame } from '../../../shared/ui/screen-frame.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { SlideScreen } from '../../presenting/slide-screen.tsx'
import { Segmented } from '../segmented.tsx'
import { SlideAudience } from '../slides/kind-views.tsx'
import { useEditor, useEditorParts } from './editor-context.tsx'
import { SpeakerNotes } from './frame-forms.tsx'
import { editorTexts } from './texts.ts'
import { type Moment, momentsOf, type TryOut, useTryOut } from './use-try-out.tsx'

export type PreviewOf = 'screen' | 'phone' | 'both'

export interface SlidePreviewProps {
  slide: Slide
  shown: PreviewOf
  onShown(shown: PreviewOf): void
}

/** The slide as the room and a phone will see it. The author can answer on the phone and watch it arrive. */
export function SlidePreview({ slide, shown, onShown }: SlidePreviewProps) {
  const t = useTexts(editorTexts)
  const { stages } = useEditorParts()
  const language = useEditor((state) => state.deck.language)
  const [wanted, setMoment] = useState<Moment>('answering')
  const moments = momentsOf(slide)
  const moment = moments.includes(wanted) ? wanted : 'answering'
  const play = useTryOut(slide, moment, stages)
  // On a laptop, the whole phone still fits above the notes.
  const scale = useWindowHeight() < 900 ? 0.75 : 0.9

  return (
    <section aria-label={t('preview')} className="@container min-w-0 px-4 py-3 sm:px-6">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('previewOf')}
          value={shown}
          onChange={onShown}
          options={[
            { value: 'screen', label: t('screen') },
            { value: 'phone', label: t('phone') },
            { value: 'both', label: t('both') },
          ]}
        />
        {moments.length > 0 && (
          <Segmented<Moment>
            label={t('moment')}
            value={moment}
            onChange={setMoment}
            options={moments.map((value) => ({ value, label: t(value) }))}
          />
        )}
      </div>
      <div className="flex flex-col items-center gap-6 @4xl:flex-row @4xl:items-start">
        {shown !== 'phone' && (
          <LanguageScope language={language}>
            <div className="w-full min-w-0 grow overflow-hidden rounded-md shadow-raised ring-1 ring-line">
              <ScreenPreview slide={slide} play={play} />
            </div>
          </LanguageScope>
        )}
        {shown !== 'screen' && (
          <div className={shown === 'phone' ? 'mx-auto' : 'shrink-0'}>
            <LanguageScope language={language}>
              <PhoneFrame scale={scale}>
                <section
                  aria-label={t('phone')}
                  className="h-full overflow-y-auto focus-visible:-outline-offset-4"
                  {...scrolledByKeys}
                >
                  <div className="flex min-h-full flex-col px-5 pt-6 pb-4">
                    <PhonePreview slide={slide} play={play} />
                  </div>
                </section>
              </PhoneFrame>
            </LanguageScope>
          </div>
        )}
      </div>
      {moments.length > 0 && <TriedLine play={play} hint={shown !== 'screen' && moment === 'answering'} />}
      <div className="mt-6 mb-10">
        <SpeakerNotes slide={slide} />
      </div>
    </section>
  )
}

function useWindowHeight(): number {
  return useSyncExternalStore(onResize, () => window.innerHeight)
}

function onResize(run: () => void): () => void {
  window.addEventListener('resize', run)
  return () => window.removeEventListener('resize', run)
}

/** What scrolls must be reached by keys, whatever is in it. */
const scrolledByKeys = { tabIndex: 0 }

function ScreenPreview({ slide, play }: { slide: Slide; play: TryOut }) {
  const revealed = play.phase === 'revealed' ? revealedConfigOf(slide) : null
  return (
    <ScreenFrame>
      <SlideScreen
        kind={slide.kind}
        name={slide.id}
        config={revealed ?? publicConfigOf(slide)}
        revealed={revealed}
        phase={play.phase}
        counts={play.showsResults ? (play.tried?.counts ?? {}) : null}
        before={null}
        responses={play.tried ? 1 : 0}
        entries={play.entries}
        standings={null}
        questions={play.room.questions}
        draw={null}
        spinner={null}
        still={false}
        framesPages
        {...clock(slide)}
      />
    </ScreenFrame>
  )
}

function PhonePreview({ slide, play }: { slide: Slide; play: TryOut }) {
  const revealed = play.phase === 'revealed' ? revealedConfigOf(slide) : null
  const own: OwnAnswer | null = play.tried && {
    run: 1,
    revision: 1,
    answer: play.tried.answer,
    points: null,
    elapsedMs: 0,
  }
  const counts = play.showsResults && slide.resultsOnPhones ? (play.tried?.counts ?? {}) : null
  return (
    <SlideAudience
      kind={slide.kind}
      name={slide.id}
      view={{
        config: revealed ?? publicConfigOf(slide),
        revealed,
        phase: play.phase,
        own,
        draft: play.draft,
        onDraft: play.setDraft,
        onAnswer: play.answer,
        sendState: play.tried ? 'saved' : 'none',
        counts,
        before: null,
        responses: play.tried ? 1 : 0,
        entries: play.entries,
        ownPoints: null,
        standing: null,
        questions: play.room,
        hints: play.hints,
        draw: null,
        spinner: null,
        drawPlace: 'unknown',
        ...clock(slide),
      }}
    />
  )
}

/** No clock runs in a preview: the limit is shown, not counted down. */
const clock = (slide: Slide) => ({
  openedAt: null,
  closesAt: null,
  pausedAt: null,
  timeLimitMs: slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000,
  clockOffsetMs: 0,
})

function revealedConfigOf<Name extends KindName>(slide: SlideOf<Name>): unknown {
  return waitsForReveal(slide as Slide)
    ? slideKinds[slide.kind].revealedConfig(slide.config)
    : slideKinds[slide.kind].publicConfig(slide.config)
}

const reasons = { option: 'byOption', rule: 'byRule', default: 'byDefault' } as const

/** What the tried answer says of the person's place in the funnel, and why. */
function TriedLine({ play, hint }: { play: TryOut; hint: boolean }) {
  const t = useTexts(editorTexts)
  const language = useLanguage()
  const { stages } = useEditorParts()
  const { tried } = play
  const stage = tried ? stages[tried.tag.stage] : undefined
  return (
    <div
      role="status"
      className="mt-4 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2"
    >
      {tried && stage ? (
        <>
          <span>{t('tagged')}</span>
          <StageBadge
            stage={{ name: stageName(stage, language), index: tried.tag.stage, count: stages.length }}
            className="font-medium text-ink"
          />
          <span>{t(reasons[tried.tag.by])}</span>
          <Button size="small" variant="quiet" icon={<RotateCcw aria-hidden="true" />} onClick={play.clear}>
            {t('tryAgain')}
          </Button>
        </>
      ) : (
        hint && <span>{t('tryHint')}</span>
      )}
    </div>
  )
}
