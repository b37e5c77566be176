import {
  ChartBarBig,
  CircleHelp,
  Cloud,
  ContactRound,
  FerrisWheel,
  Heading,
  Image,
  List,
  MessageCircleQuestion,
  MousePointerClick,
  Quote,
  Star,
  Trophy,
} from 'lucide-react'
import type { ComponentType } from 'react'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'

export const kindIcons: {
  readonly [Name in KindName]: ComponentType<{ className?: string; 'aria-hidden'?: 'true' }>
} = {
  title: Heading,
  bullets: List,
  image: Image,
  poll: ChartBarBig,
  'word-cloud': Cloud,
  rating: Star,
  'open-text': Quote,
  'quiz-pick': CircleHelp,
  leaderboard: Trophy,
  'lead-form': ContactRound,
  'call-to-action': MousePointerClick,
  'q-and-a': MessageCircleQuestion,
  'winner-draw': FerrisWheel,
}
