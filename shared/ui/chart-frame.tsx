import { BarChart3, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

export interface ChartTable {
  columns: readonly string[]
  /** The first cell of a row is its heading. */
  rows: readonly { id: string; cells: readonly string[] }[]
}

export interface ChartFrameProps {
  /** What the chart shows; the figure's name and the table's caption. */
  title: string
  /** `toggle`: a button shows the table instead. `hidden`: the table is there for screen readers only (screen, thumbnails). */
  table?: 'toggle' | 'hidden'
  data: ChartTable
  className?: string | undefined
  children: ReactNode
}

/** A chart and its table. The drawing is hidden from screen readers, which get the table in every mode. */
export function ChartFrame({ title, table = 'hidden', data, className, children }: ChartFrameProps) {
  const t = useTexts(uiTexts)
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const shown = table === 'toggle' && asTable
  return (
    <figure className={joinClasses('relative min-w-0', className)} aria-labelledby={id}>
      <figcaption id={id} className="sr-only">
        {title}
      </figcaption>
      {table === 'toggle' && (
        <div className="mb-2 flex justify-end">
          <button
            type="button"
            onClick={() => setAsTable(!asTable)}
            className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 text-sm text-ink-2 hover:bg-sunken hover:text-ink"
          >
            {asTable ? (
              <BarChart3 className="size-4" aria-hidden="true" />
            ) : (
              <Table2 className="size-4" aria-hidden="true" />
            )}
            {t(asTable ? 'showAsChart' : 'showAsTable')}
          </button>
        </div>
      )}
      {!shown && <div aria-hidden="true">{children}</div>}
      <div className={shown ? 'overflow-x-auto' : 'sr-only'}>
        <table className="w-full border-collapse text-start">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {data.columns.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  className={joinClasses(
                    'border-b-2 border-ink py-2 pe-4 align-bottom text-sm font-medium last:pe-0',
                    index > 0 ? 'text-end' : 'text-start',
                  )}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id} className="border-b border-line">
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th
                      key={data.columns[index]}
                      scope="row"
                      className="py-2 pe-4 text-start font-normal text-pretty"
                    >
                      {cell}
                    </th>
                  ) : (
                    <td key={data.columns[index]} className="py-2 pe-4 text-end tabular-nums last:pe-0">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
