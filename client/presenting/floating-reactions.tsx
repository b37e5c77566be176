import { type CSSProperties, useEffect, useState } from 'react'
import { type Reaction, reactions } from '../../shared/protocol/feedback.ts'
import { reactionIcons } from '../../shared/ui/reaction-icons.tsx'
import type { ReactionRound } from '../connection/live-state.ts'

/** A crowd is shown by some of it: more than these at once would be a wall. */
const most = 36
/** Of one round, ten of which come in a second. */
const mostOfRound = 6

interface Floating {
  key: string
  reaction: Reaction
  /** Where it rises and how it sways, by its number, so that no two look alike. */
  lane: number
}

/** Reactions of the room, rising at the side of the screen. Decoration: nothing that must be read. */
export function FloatingReactions({ reactions: round }: { reactions: ReactionRound }) {
  const [floating, setFloating] = useState<readonly Floating[]>([])
  useEffect(() => {
    const fresh = ofRound(round)
    if (fresh.length > 0) setFloating((old) => [...old, ...fresh].slice(-most))
  }, [round])
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
      {floating.map(({ key, reaction, lane }) => {
        const Icon = reactionIcons[reaction]
        const style = {
          '--lane': (lane % 11) / 10,
          '--sway': (lane % 5) - 2,
          '--wait': `${(lane % 7) * 60}ms`,
        } as CSSProperties
        return (
          <span
            key={key}
            className="floating-reaction"
            style={style}
            onAnimationEnd={() => setFloating((old) => old.filter((other) => other.key !== key))}
          >
            <Icon className="size-full" />
          </span>
        )
      })}
    </div>
  )
}

/** The reactions of a round, each kind in its share when there are too many. */
function ofRound({ round, counts }: ReactionRound): Floating[] {
  const all = reactions.flatMap((reaction) => Array.from({ length: counts[reaction] ?? 0 }, () => reaction))
  const step = Math.max(1, all.length / mostOfRound)
  return Array.from({ length: Math.min(all.length, mostOfRound) }, (_, index) => ({
    key: `${round}:${index}`,
    reaction: all[Math.floor(index * step)] ?? 'heart',
    lane: round * 7 + index * 3,
  }))
}
