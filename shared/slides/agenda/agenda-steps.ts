import type { AgendaItem } from './agenda.ts'

/** An item as it is shown, numbered from 1. */
export interface AgendaStep {
  id: string
  text: string
  minutes: number | null
  number: number
  /** `plain`: none of the items is marked as the current one. */
  state: 'plain' | 'done' | 'current' | 'coming'
}

/** The items that say something, and where each stands. */
export function agendaSteps(items: readonly AgendaItem[], current: string | null): AgendaStep[] {
  const shown = items.filter((item) => item.text.trim() !== '')
  const at = shown.findIndex((item) => item.id === current)
  return shown.map((item, index) => ({
    ...item,
    number: index + 1,
    state: at < 0 ? 'plain' : index < at ? 'done' : index === at ? 'current' : 'coming',
  }))
}

/** Minutes of all items together; null: none says how long it takes. */
export function totalMinutes(steps: readonly { minutes: number | null }[]): number | null {
  const known = steps.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]))
  return known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0)
}
