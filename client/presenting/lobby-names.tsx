import { useState } from 'react'
import type { LobbyPerson } from '../../shared/protocol/views.ts'
import { Avatar } from '../../shared/ui/avatar.tsx'
import { type Places, placed } from './lobby-places.ts'

interface LobbyNamesProps {
  /** The newest first. */
  people: readonly LobbyPerson[]
  rows: 2 | 5
  still: boolean
}

/** Wide enough for a first name and the beginning of the next one; half as many on an upright screen, in twice the rows. */
const columns = 6
/** Those who are told of at once come one after the other. */
const staggerMs = 70

/** The room for all rows from the first name on: the code above must not move while people scan it. */
const heights = {
  2: 'h-[calc(var(--u)*9.7)] upright:h-[calc(var(--u)*20.3)]',
  5: 'h-[calc(var(--u)*25.6)] upright:h-[calc(var(--u)*52.1)]',
} as const

/**
 * Who has just come in. A name stays where it has appeared, so that people find themselves and nothing jumps; in a full
 * lobby the newest take the places of those who came longest ago.
 */
export function LobbyNames({ people, rows, still }: LobbyNamesProps) {
  const [places, setPlaces] = useState<Places>([])
  const [seen, setSeen] = useState<{ people: readonly LobbyPerson[]; rows: number } | null>(null)
  if (seen?.people !== people || seen.rows !== rows) {
    setSeen({ people, rows })
    setPlaces(placed(places, people, columns * rows))
  }
  return (
    <ul
      aria-hidden="true"
      className={`grid w-full shrink-0 auto-rows-[calc(var(--u)*4.4)] grid-cols-6 gap-x-[calc(var(--u)*1.6)] gap-y-[calc(var(--u)*0.9)] upright:grid-cols-3 ${heights[rows]}`}
    >
      {places.map((person, place) => {
        // Who has gone leaves a gap: the others keep their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: a gap is its place.
        if (person === null) return <li key={`gap ${place}`} />
        return (
          <li
            key={person.key}
            className={`flex min-w-0 items-center gap-[calc(var(--u)*0.8)] text-screen-small font-medium ${still ? '' : 'lobby-name'}`}
            style={{ animationDelay: `${(place % columns) * staggerMs}ms` }}
          >
            <Avatar seed={person.avatar} className="size-[calc(var(--u)*3.8)]" />
            <span className="truncate">{person.nickname}</span>
          </li>
        )
      })}
    </ul>
  )
}
