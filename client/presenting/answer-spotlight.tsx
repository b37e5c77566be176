import { Quote } from 'lucide-react'
import type { SpotlightView } from '../../shared/protocol/views.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { spotlightSize } from './question-spotlight.tsx'
import { presentingTexts } from './texts.ts'

/** One answer, large over the slide, for everybody to read. */
export function AnswerSpotlight({ spotlight, still }: { spotlight: SpotlightView; still: boolean }) {
  const t = useTexts(presentingTexts)
  const { text, nickname } = spotlight
  return (
    <section
      aria-label={t('spotlitAnswer')}
      className={`absolute inset-x-0 top-0 bottom-[calc(var(--u)*4.8)] flex flex-col justify-center gap-[calc(var(--u)*4)] bg-ground px-[calc(var(--u)*12)] py-[calc(var(--u)*5)] upright:[--u:0.84cqw] upright:px-[calc(var(--u)*7)] ${still ? '' : 'animate-fade'}`}
    >
      <Quote
        className="size-[calc(var(--u)*7)] shrink-0 text-accent-mark"
        aria-hidden="true"
        strokeWidth={1.6}
      />
      <blockquote
        className="display leading-[1.14] text-balance whitespace-pre-line wrap-anywhere"
        style={{ fontSize: `calc(var(--u) * ${spotlightSize({ text, answer: '' })})` }}
      >
        {text}
      </blockquote>
      {nickname !== '' && (
        <p className="text-screen-label text-ink-2 wrap-anywhere">
          <bdi>{nickname}</bdi>
        </p>
      )}
    </section>
  )
}
