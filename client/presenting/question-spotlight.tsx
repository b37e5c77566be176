import { ChevronUp, CircleCheck } from 'lucide-react'
import type { QuestionView } from '../../shared/protocol/views.ts'
import { Avatar } from '../../shared/ui/avatar.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { presentingTexts } from './texts.ts'

/** Type sizes in 1 % of the screen's height, by how long the text is at most: the longest fits with the longest answer. */
const sizes = [
  { upTo: 60, size: 10 },
  { upTo: 120, size: 8.4 },
  { upTo: 200, size: 7 },
  { upTo: 320, size: 6 },
] as const
const smallest = 4.6
/** An answer counts by half: it is set smaller. */
const answerWeight = 0.55

export function spotlightSize({ text, answer }: Pick<QuestionView, 'text' | 'answer'>): number {
  const length = text.length + answer.length * answerWeight
  return sizes.find(({ upTo }) => length <= upTo)?.size ?? smallest
}

/** One question, large over the slide, for everybody to think about while it is answered. */
export function QuestionSpotlight({ question, still }: { question: QuestionView; still: boolean }) {
  const t = useTexts(presentingTexts)
  const format = useNumberFormat()
  const { text, answer, nickname, avatar, upvotes } = question
  const size = spotlightSize(question)
  return (
    <section
      aria-label={t('pinnedQuestion')}
      className={`absolute inset-x-0 top-0 bottom-[calc(var(--u)*4.8)] flex flex-col justify-center gap-[calc(var(--u)*4)] bg-ground px-[calc(var(--u)*12)] py-[calc(var(--u)*5)] upright:[--u:0.84cqw] upright:px-[calc(var(--u)*7)] ${still ? '' : 'animate-fade'}`}
    >
      <p className="flex items-center gap-[calc(var(--u)*1.6)] text-screen-label text-ink-2">
        {nickname !== '' && <Avatar seed={avatar} className="size-[calc(var(--u)*5.6)]" />}
        <bdi className="min-w-0 wrap-anywhere">{nickname || t('asksAnonymously')}</bdi>
        <span className="ms-auto flex shrink-0 items-center gap-[calc(var(--u)*0.6)]">
          <ChevronUp className="size-[1.1em] text-accent-mark" strokeWidth={3} aria-hidden="true" />
          <span className="figure text-[1.2em] text-ink">{format(upvotes)}</span>
          <span className="sr-only">{t('pinnedVotes', { count: upvotes })}</span>
        </span>
      </p>
      <h2
        className="display leading-[1.14] text-balance wrap-anywhere"
        style={{ fontSize: `calc(var(--u) * ${size})` }}
      >
        {text}
      </h2>
      {answer !== '' && (
        <div
          className="flex items-start gap-[0.6em] border-s-[calc(var(--u)*0.5)] border-success ps-[calc(var(--u)*2.4)] leading-[1.3]"
          style={{ fontSize: `calc(var(--u) * ${Math.max(3.2, size * 0.62)})` }}
        >
          <CircleCheck className="mt-[0.12em] size-[1em] shrink-0 text-success" aria-hidden="true" />
          <p className="min-w-0 whitespace-pre-line wrap-anywhere">
            <span className="sr-only">{t('pinnedAnswer')} </span>
            {answer}
          </p>
        </div>
      )}
    </section>
  )
}
