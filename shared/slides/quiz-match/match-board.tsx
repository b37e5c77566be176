import { useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { OptionSign } from '../parts/option-sign.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { type Matches, paired, parted } from './pairs.ts'
import { quizMatchTexts } from './texts.ts'

export interface MatchBoardProps {
  lefts: readonly string[]
  rights: readonly string[]
  /** For each left side its right one; null: none yet. */
  matches: Matches
  onMatches(matches: (number | null)[]): void
  disabled: boolean
}

/** Two columns of buttons: one on either side makes a pair, whichever is first. The sign of the left one goes to the right. */
export function MatchBoard({ lefts, rights, matches, onMatches, disabled }: MatchBoardProps) {
  const t = useTexts(quizMatchTexts)
  const tPlacing = useTexts(placingTexts)
  const [held, setHeld] = useState<{ side: 'left' | 'right'; index: number } | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const leftName = (index: number) => lefts[index] || tPlacing('left', { number: index + 1 })
  const rightName = (index: number) => rights[index] || tPlacing('rightSide', { number: index + 1 })

  const tap = (side: 'left' | 'right', index: number) => {
    if (disabled) return
    if (held === null || held.side === side) {
      setHeld(held?.index === index ? null : { side, index })
      return
    }
    const left = side === 'left' ? index : held.index
    const right = side === 'right' ? index : held.index
    const again = matches[left] === right
    onMatches(again ? parted(matches, left) : paired(matches, left, right))
    setAnnouncement(
      again
        ? t('parted', { left: leftName(left) })
        : t('matched', { left: leftName(left), right: rightName(right) }),
    )
    setHeld(null)
  }
  const labelOf = (text: string, other: string | null) =>
    other === null ? t('unmatched', { text }) : t('matchedWith', { text, other })
  const isHeld = (side: 'left' | 'right', index: number) => held?.side === side && held.index === index

  return (
    <div className="grid grid-cols-2 items-start gap-2.5">
      <ul aria-label={t('lefts')} className="flex min-w-0 flex-col gap-2.5">
        {lefts.map((text, left) => {
          const right = matches[left] ?? null
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sides are named by their place and never move
            <li key={left}>
              <SideButton
                sign={left}
                text={text}
                label={labelOf(leftName(left), right === null ? null : rightName(right))}
                held={isHeld('left', left)}
                matched={right !== null}
                disabled={disabled}
                onTap={() => tap('left', left)}
              />
            </li>
          )
        })}
      </ul>
      <ul aria-label={t('rights')} className="flex min-w-0 flex-col gap-2.5">
        {rights.map((text, right) => {
          const left = matches.indexOf(right)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={right}>
              <SideButton
                sign={left < 0 ? null : left}
                text={text}
                label={labelOf(rightName(right), left < 0 ? null : leftName(left))}
                held={isHeld('right', right)}
                matched={left >= 0}
                disabled={disabled}
                onTap={() => tap('right', right)}
              />
            </li>
          )
        })}
      </ul>
      <div aria-live="polite">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </div>
  )
}

interface SideButtonProps {
  /** Whose sign it carries; null: nobody's yet. */
  sign: number | null
  text: string
  label: string
  held: boolean
  matched: boolean
  disabled: boolean
  onTap(): void
}

function SideButton({ sign, text, label, held, matched, disabled, onTap }: SideButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={held}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={onTap}
      className={joinClasses(
        'flex min-h-16 w-full items-center gap-1.5 rounded-lg border-2 px-2 py-2 text-start transition-[border-color,background-color,scale]',
        held
          ? 'border-ink bg-accent-soft'
          : matched
            ? 'border-line-strong bg-raised'
            : 'border-line bg-raised',
        disabled ? 'cursor-default opacity-70' : 'active:scale-[0.985]',
      )}
    >
      {sign === null ? (
        <span
          aria-hidden="true"
          className="size-7 shrink-0 rounded-full border-2 border-dashed border-line-strong"
        />
      ) : (
        <OptionSign index={sign} className="size-7" />
      )}
      <span className="min-w-0 grow text-sm leading-snug font-medium wrap-anywhere hyphens-auto">{text}</span>
    </button>
  )
}
