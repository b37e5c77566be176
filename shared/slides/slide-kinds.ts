import { type BulletsShape, bullets } from './bullets/bullets.ts'
import { type CallToActionShape, callToAction } from './call-to-action/call-to-action.ts'
import { type ImageShape, image } from './image/image.ts'
import { type LeadFormShape, leadForm } from './lead-form/lead-form.ts'
import { type LeaderboardShape, leaderboard } from './leaderboard/leaderboard.ts'
import { type OpenTextShape, openText } from './open-text/open-text.ts'
import { type PollShape, poll } from './poll/poll.ts'
import { type QAndAShape, qAndA } from './q-and-a/q-and-a.ts'
import { type QuizPickShape, quizPick } from './quiz-pick/quiz-pick.ts'
import { type RatingShape, rating } from './rating/rating.ts'
import type { SlideKind } from './slide-kind.ts'
import { type TitleShape, title } from './title/title.ts'
import { type WinnerDrawShape, winnerDraw } from './winner-draw/winner-draw.ts'
import { type WordCloudShape, wordCloud } from './word-cloud/word-cloud.ts'

/** The one list of slide kinds, in the order in which the studio offers them. The key is also the folder's name. */
export interface KindShapes {
  title: TitleShape
  bullets: BulletsShape
  image: ImageShape
  poll: PollShape
  'word-cloud': WordCloudShape
  rating: RatingShape
  'open-text': OpenTextShape
  'quiz-pick': QuizPickShape
  leaderboard: LeaderboardShape
  'lead-form': LeadFormShape
  'call-to-action': CallToActionShape
  'q-and-a': QAndAShape
  'winner-draw': WinnerDrawShape
}
export type KindName = keyof KindShapes

/** A mapped type rather than `typeof`, so that generic code may index it by a kind's name without a cast. */
export const slideKinds: { readonly [Name in KindName]: SlideKind<KindShapes[Name]> } = {
  title,
  bullets,
  image,
  poll,
  'word-cloud': wordCloud,
  rating,
  'open-text': openText,
  'quiz-pick': quizPick,
  leaderboard,
  'lead-form': leadForm,
  'call-to-action': callToAction,
  'q-and-a': qAndA,
  'winner-draw': winnerDraw,
}

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(slideKinds, name)
}

export const kindNames: readonly KindName[] = Object.keys(slideKinds).filter(isKindName)
