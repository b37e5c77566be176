import { Check, X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'
import { markerLetter } from './marker-letter.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface Choice {
  id: string
  text: string
  /** An image's address; with images the cards stand two in a row. */
  image?: string | null
  /** After the reveal. */
  mark?: 'correct' | 'incorrect' | null
}

export interface ChoiceCardsProps {
  /** The question, for screen readers; the visible one is the view's. */
  legend: string
  choices: readonly Choice[]
  picked: readonly string[]
  onPick(picked: string[]): void
  /** 1 makes radio buttons, more makes checkboxes that stop at this many. */
  maxPicks?: number
  /** Letters A, B, C before the texts. */
  lettered?: boolean
  disabled?: boolean
  className?: string | undefined
}

/** Big touch choices of native radio buttons or checkboxes: arrow keys and Space work as everywhere. */
export function ChoiceCards({
  legend,
  choices,
  picked,
  onPick,
  maxPicks = 1,
  lettered = true,
  disabled = false,
  className,
}: ChoiceCardsProps) {
  const name = useId()
  const t = useTexts(uiTexts)
  const single = maxPicks === 1
  const full = !single && picked.length >= maxPicks
  const withImages = choices.some((choice) => choice.image)

  const toggle = (id: string, on: boolean) => {
    if (single) onPick([id])
    else onPick(on ? [...picked, id] : picked.filter((other) => other !== id))
  }

  return (
    <fieldset
      disabled={disabled}
      className={joinClasses(
        withImages ? 'grid grid-cols-2 gap-3' : 'flex flex-col gap-2.5',
        'min-w-0',
        className,
      )}
    >
      <legend className="sr-only">
        {legend}
        {!single && ` ${t('pickUpTo', { count: maxPicks })}`}
      </legend>
      {choices.map((choice, index) => {
        const checked = picked.includes(choice.id)
        return (
          <label
            key={choice.id}
            className={joinClasses(
              'relative flex min-h-15 rounded-lg border-2 transition-[border-color,background-color,transform] not-has-disabled:active:scale-[0.985] has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-(--focus)',
              withImages ? 'flex-col overflow-hidden' : 'items-center gap-3.5 px-4 py-3',
              cardTone(choice.mark ?? null, checked, disabled),
            )}
          >
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              checked={checked}
              disabled={full && !checked}
              onChange={(event) => toggle(choice.id, event.target.checked)}
              className="absolute inset-0 z-1 size-full cursor-[inherit] appearance-none outline-none"
            />
            {choice.image && (
              <img src={choice.image} alt="" className="aspect-4/3 w-full bg-sunken object-cover" />
            )}
            <span
              className={joinClasses(
                'flex min-w-0 grow',
                withImages ? 'flex-col gap-1.5 px-2.5 pt-2.5 pb-3' : 'items-center gap-3.5',
              )}
            >
              <Marker
                checked={checked}
                mark={choice.mark ?? null}
                round={single}
                raised={Boolean(choice.image)}
              >
                {lettered ? markerLetter(index) : null}
              </Marker>
              <span
                className={joinClasses(
                  'min-w-0 leading-snug font-medium',
                  withImages ? 'text-sm' : 'grow text-base',
                )}
              >
                {choice.text}
              </span>
              {choice.mark && (
                <VisuallyHidden>: {t(choice.mark === 'correct' ? 'correct' : 'incorrect')}</VisuallyHidden>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function cardTone(mark: Choice['mark'], checked: boolean, disabled: boolean): string {
  if (mark === 'correct') return 'border-success bg-success-soft'
  if (mark === 'incorrect' && checked) return 'border-danger bg-danger-soft'
  if (checked) return 'border-ink bg-accent-soft'
  if (mark === 'incorrect' || disabled) return 'border-line bg-raised text-ink-2'
  return 'border-line bg-raised hover:border-line-strong'
}

function Marker(props: {
  checked: boolean
  mark: Choice['mark'] | null
  round: boolean
  /** Lifted over the image's edge. */
  raised: boolean
  children: ReactNode
}) {
  const { checked, mark, round, raised, children } = props
  const tone =
    mark === 'correct'
      ? 'bg-success text-on-solid'
      : mark === 'incorrect' && checked
        ? 'bg-danger text-on-solid'
        : checked
          ? 'bg-accent text-accent-ink'
          : 'bg-sunken text-ink-2'
  const icon =
    mark === 'correct' ? (
      <Check strokeWidth={3} />
    ) : mark === 'incorrect' && checked ? (
      <X strokeWidth={3} />
    ) : checked && children === null ? (
      <Check strokeWidth={3} />
    ) : null
  return (
    <span
      aria-hidden="true"
      className={joinClasses(
        'figure inline-flex size-9 shrink-0 items-center justify-center text-lg transition-colors [&_svg]:size-[1.1em]',
        round ? 'rounded-full' : 'rounded-sm',
        raised && '-mt-8 ring-4 ring-raised',
        tone,
      )}
    >
      {icon ?? children}
    </span>
  )
}
