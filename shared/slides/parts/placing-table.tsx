import { Check } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { quizTexts } from './quiz-texts.ts'

export interface PlacingTableProps {
  title: string
  places: readonly { id: string; name: string }[]
  things: readonly { id: string; name: string; cells: readonly { count: number; right: boolean }[] }[]
}

/** In a report: how many put each thing where. What is right is marked by a tick, not by its colour alone. */
export function PlacingTable({ title, places, things }: PlacingTableProps) {
  const t = useTexts(quizTexts)
  const format = useNumberFormat()
  return (
    <section
      aria-label={title}
      className="overflow-x-auto"
      // What scrolls must be reached by keys.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region is focusable, as WCAG 2.1.1 asks
      tabIndex={0}
    >
      <table className="w-full border-collapse text-start">
        <caption className="mb-2 text-start font-medium">{title}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-sm">
            <td />
            {places.map(({ id, name }) => (
              <th
                key={id}
                scope="col"
                className="min-w-16 py-2 ps-4 text-end align-bottom font-medium wrap-anywhere hyphens-auto"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.map(({ id, name, cells }) => (
            <tr key={id} className="border-b border-line align-baseline">
              <th scope="row" className="min-w-32 py-2 text-start font-normal wrap-anywhere hyphens-auto">
                {name}
              </th>
              {cells.map(({ count, right }, index) => (
                <td
                  key={places[index]?.id}
                  className={joinClasses(
                    'py-2 ps-4 text-end tabular-nums',
                    right ? 'font-semibold' : 'text-ink-2',
                  )}
                >
                  {right && (
                    <Check
                      role="img"
                      aria-label={t('rightAnswer')}
                      strokeWidth={3}
                      className="me-1.5 inline-block size-4 -translate-y-px text-success"
                    />
                  )}
                  {format(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
