import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { placingTexts } from './placing-texts.ts'

export interface PlacedRow {
  id: string
  /** A number or a sign. */
  lead: ReactNode
  text: string
  /** Where it belongs, if the lead does not say it. */
  belongs?: string
  /** What was answered instead, in words; null: nothing was, or it was right. */
  instead: string | null
  /** Whether the own answer had it right; null: there is none. */
  right: boolean | null
  /** Share of all who had it right, where results are shown. */
  share: number | null
}

/** On the phone after the reveal: where each thing belongs, and whether it was put there. */
export function PlacedList({ label, rows }: { label: string; rows: readonly PlacedRow[] }) {
  const t = useTexts(placingTexts)
  const percent = usePercentFormat()
  return (
    <ol aria-label={label} className="flex flex-col gap-2">
      {rows.map(({ id, lead, text, belongs, instead, right, share }) => (
        <li
          key={id}
          className={joinClasses(
            'relative flex min-h-14 items-center gap-3 overflow-hidden rounded-lg border-2 px-3.5 py-2.5',
            right === null && 'border-line bg-raised',
            right === true && 'border-success bg-success-soft',
            right === false && 'border-danger bg-danger-soft',
          )}
        >
          {lead}
          <span className="min-w-0 grow leading-snug wrap-anywhere hyphens-auto">
            <span className="font-medium">{text}</span>
            {belongs !== undefined && <span className="block">{belongs}</span>}
            {instead !== null && <span className="block text-sm text-ink-2">{instead}</span>}
            {share !== null && (
              <span className="block text-sm text-ink-2">{t('hadIt', { share: percent(share) })}</span>
            )}
          </span>
          {right !== null && (
            <span
              role="img"
              aria-label={t(right ? 'right' : 'wrong')}
              className={joinClasses('shrink-0 [&_svg]:size-6', right ? 'text-success' : 'text-danger')}
            >
              {right ? (
                <Check aria-hidden="true" strokeWidth={3} />
              ) : (
                <X aria-hidden="true" strokeWidth={3} />
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
