import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface BannerProps {
  tone?: 'info' | 'success' | 'warning' | 'error'
  /** What happened. */
  title: string
  /** What is safe, and what to do. */
  children?: ReactNode
  /** Buttons. */
  actions?: ReactNode
  onDismiss?: (() => void) | undefined
  className?: string | undefined
}

const tones = {
  info: { look: 'bg-sunken', sign: 'text-ink-2', Icon: Info },
  success: { look: 'bg-success-soft', sign: 'text-success', Icon: CircleCheck },
  warning: { look: 'bg-accent-soft', sign: 'text-accent-text', Icon: TriangleAlert },
  error: { look: 'bg-danger-soft', sign: 'text-danger', Icon: CircleAlert },
} as const

/** A message that stays: errors interrupt a screen reader, the others wait their turn. */
export function Banner({ tone = 'info', title, children, actions, onDismiss, className }: BannerProps) {
  const t = useTexts(uiTexts)
  const { look, sign, Icon } = tones[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={joinClasses('flex items-start gap-3 rounded-lg px-4 py-3.5', look, className)}
    >
      <Icon className={joinClasses('mt-[0.1em] size-[1.35em] shrink-0', sign)} aria-hidden="true" />
      <div className="min-w-0 grow">
        <p className="leading-snug font-semibold">{title}</p>
        {children && <div className="mt-1 text-sm text-ink-2">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
      {onDismiss && (
        <button
          type="button"
          onClick={onDismiss}
          aria-label={t('dismiss')}
          className="-my-2 -me-2 inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink-2 hover:text-ink"
        >
          <X className="size-5" aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
