import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-sunken text-ink-2',
  accent: 'bg-accent-soft text-ink',
  danger: 'bg-danger-soft text-danger',
  success: 'bg-success-soft text-success',
} as const

/** A word about the state of a text. */
export function Flag({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return <span className={`rounded-full px-2 py-0.5 text-xs font-medium ${tones[tone]}`}>{children}</span>
}
