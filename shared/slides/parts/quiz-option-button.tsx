import { Check, X } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { mediaUrl } from '../view-props.tsx'
import { OptionSign } from './option-sign.tsx'
import { quizTexts } from './quiz-texts.ts'

export interface QuizOptionButtonProps {
  index: number
  text: string
  image: string | null
  picked: boolean
  /** null before the reveal. */
  right: boolean | null
  share: number | null
  locked: boolean
  onPick(): void
}

/** An option of a quiz question on the phone: its sign, and after the reveal whether it is right and who picked it. */
export function QuizOptionButton({
  index,
  text,
  image,
  picked,
  right,
  share,
  locked,
  onPick,
}: QuizOptionButtonProps) {
  const t = useTexts(quizTexts)
  const percent = usePercentFormat()
  const says = [right === true ? t('rightAnswer') : '', picked ? t('yourPick') : ''].filter(Boolean)
  return (
    <button
      type="button"
      aria-pressed={picked}
      // An option without words, as in an unfinished deck, is known by its letter.
      aria-label={text === '' ? markerLetter(index) : undefined}
      aria-disabled={locked || undefined}
      onClick={onPick}
      className={joinClasses(
        'relative flex min-h-16 w-full items-center gap-3.5 overflow-hidden rounded-lg border-2 py-3 ps-3.5 pe-14 text-start transition-[border-color,background-color,opacity,transform]',
        !locked && 'active:scale-[0.985]',
        optionTone(picked, right, locked),
      )}
    >
      {share !== null && (
        <span
          aria-hidden="true"
          className={joinClasses(
            'absolute inset-x-0 bottom-0 h-1.5 origin-left',
            right ? 'bg-success' : 'bg-answer-2',
          )}
          style={{ scale: `${share} 1` }}
        />
      )}
      <OptionSign index={index} className="size-10" />
      {image !== null && (
        <img src={mediaUrl(image)} alt="" className="size-14 shrink-0 rounded-sm bg-sunken object-cover" />
      )}
      <span className="min-w-0 grow">
        <span className="block leading-snug font-medium wrap-anywhere hyphens-auto">{text}</span>
        {says.length > 0 && <span className="sr-only">{says.join(', ')}</span>}
      </span>
      {/* Its room is kept free from the start: no option may grow when the results come. */}
      <span className="absolute inset-y-0 end-1.5 flex w-12 flex-col items-center justify-center">
        {right !== null && (right || picked) && (
          <span
            aria-hidden="true"
            className={joinClasses('[&_svg]:size-6', right ? 'text-success' : 'text-danger')}
          >
            {right ? <Check strokeWidth={3} /> : <X strokeWidth={3} />}
          </span>
        )}
        {share !== null && <span className="figure text-base">{percent(share)}</span>}
      </span>
    </button>
  )
}

function optionTone(picked: boolean, right: boolean | null, locked: boolean): string {
  if (right === true) return 'border-success bg-success-soft'
  if (right === false && picked) return 'border-danger bg-danger-soft'
  if (right === false) return 'cursor-default border-line bg-raised opacity-70'
  if (picked) return 'cursor-default border-ink bg-accent-soft'
  if (locked) return 'cursor-default border-line bg-raised opacity-60'
  return 'border-line bg-raised hover:border-line-strong'
}
