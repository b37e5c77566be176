import { Heart, Laugh, Lightbulb, PartyPopper, ThumbsUp } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Reaction } from '../protocol/feedback.ts'

export const reactionIcons: Readonly<
  Record<Reaction, ComponentType<{ className?: string; 'aria-hidden'?: 'true' }>>
> = {
  heart: Heart,
  thumb: ThumbsUp,
  laugh: Laugh,
  idea: Lightbulb,
  party: PartyPopper,
}
