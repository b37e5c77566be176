import { useRef } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat } from '../../ui/language.tsx'
import { type CardsFit, gapEm, lineHeight } from './fit-cards.ts'
import type { CountedIdea } from './ideas.ts'

interface IdeaCardsProps {
  ideas: readonly CountedIdea[]
  fit: CardsFit
  /** With how many people sent each. */
  counted: boolean
  still: boolean
}

/** Ideas as cards in columns, for a box that was fitted. */
export function IdeaCards({ ideas, fit, counted, still }: IdeaCardsProps) {
  const format = useNumberFormat()
  // A card that moves to another column is made anew there; it has already come in.
  const arrived = useRef(new Set<string>())
  const columns = fit.columns.map((count, at) => {
    const before = fit.columns.slice(0, at).reduce((sum, other) => sum + other, fit.from)
    return ideas.slice(before, before + count)
  })
  return (
    <div
      className="absolute inset-0 grid items-start overflow-hidden"
      style={{
        fontSize: `calc(var(--u) * ${fit.size})`,
        gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))`,
        columnGap: `${gapEm.column}em`,
      }}
    >
      {columns.map((column, at) => (
        <ul
          // Columns never change places.
          key={at.toString()}
          className="grid content-start"
          style={{ rowGap: `${gapEm.row}em` }}
        >
          {column.map(({ key, text, sent }) => (
            <li
              key={key}
              className={joinClasses(
                'flex min-w-0 items-start gap-[0.6em] border-s-[0.14em] border-accent-mark py-[0.25em] ps-[0.6em]',
                !still && !arrived.current.has(key) && 'animate-fade',
              )}
              onAnimationEnd={() => arrived.current.add(key)}
            >
              <span
                className="min-w-0 grow overflow-hidden wrap-anywhere hyphens-auto [display:-webkit-box] [-webkit-box-orient:vertical]"
                style={{ WebkitLineClamp: fit.lines, lineHeight }}
              >
                <bdi>{text}</bdi>
              </span>
              {counted && sent > 1 && (
                <span
                  className="figure shrink-0 rounded-full bg-sunken px-[0.5em] text-[0.85em]"
                  style={{ lineHeight: lineHeight * 1.15 }}
                >
                  {format(sent)}
                </span>
              )}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
