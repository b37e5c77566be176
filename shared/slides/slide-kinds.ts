import { type AgendaShape, agenda } from './agenda/agenda.ts'
import { type BigNumberShape, bigNumber } from './big-number/big-number.ts'
import { type BrainstormShape, brainstorm } from './brainstorm/brainstorm.ts'
import { type BulletsShape, bullets } from './bullets/bullets.ts'
import { type CallToActionShape, callToAction } from './call-to-action/call-to-action.ts'
import { type ClosestNumberShape, closestNumber } from './closest-number/closest-number.ts'
import { type EmbedShape, embed } from './embed/embed.ts'
import { type FaqShape, faq } from './faq/faq.ts'
import { type GridShape, grid } from './grid/grid.ts'
import { type HundredPointsShape, hundredPoints } from './hundred-points/hundred-points.ts'
import { type ImageShape, image } from './image/image.ts'
import { type LeadFormShape, leadForm } from './lead-form/lead-form.ts'
import { type LeaderboardShape, leaderboard } from './leaderboard/leaderboard.ts'
import { type MeetingShape, meeting } from './meeting/meeting.ts'
import { type NpsShape, nps } from './nps/nps.ts'
import { type NumberGuessShape, numberGuess } from './number-guess/number-guess.ts'
import { type ObjectionPollShape, objectionPoll } from './objection-poll/objection-poll.ts'
import { type OpenTextShape, openText } from './open-text/open-text.ts'
import { type PinOnImageShape, pinOnImage } from './pin-on-image/pin-on-image.ts'
import { type PodiumShape, podium } from './podium/podium.ts'
import { type PollShape, poll } from './poll/poll.ts'
import { type PricingShape, pricing } from './pricing/pricing.ts'
import { type QAndAShape, qAndA } from './q-and-a/q-and-a.ts'
import { type QuizCategoriseShape, quizCategorise } from './quiz-categorise/quiz-categorise.ts'
import { type QuizMatchShape, quizMatch } from './quiz-match/quiz-match.ts'
import { type QuizOrderShape, quizOrder } from './quiz-order/quiz-order.ts'
import { type QuizPickShape, quizPick } from './quiz-pick/quiz-pick.ts'
import { type QuizSeveralShape, quizSeveral } from './quiz-several/quiz-several.ts'
import { type QuoteShape, quote } from './quote/quote.ts'
import { type RankingShape, ranking } from './ranking/ranking.ts'
import { type RatingShape, rating } from './rating/rating.ts'
import { type ResourceShape, resource } from './resource/resource.ts'
import { type ScalesShape, scales } from './scales/scales.ts'
import type { SlideKind } from './slide-kind.ts'
import { type SpinnerShape, spinner } from './spinner/spinner.ts'
import { type TeamStandingsShape, teamStandings } from './team-standings/team-standings.ts'
import { type TitleShape, title } from './title/title.ts'
import { type TrueFalseShape, trueFalse } from './true-false/true-false.ts'
import { type TwoColumnsShape, twoColumns } from './two-columns/two-columns.ts'
import { type TypedAnswerShape, typedAnswer } from './typed-answer/typed-answer.ts'
import { type VideoShape, video } from './video/video.ts'
import { type WinnerDrawShape, winnerDraw } from './winner-draw/winner-draw.ts'
import { type WordCloudShape, wordCloud } from './word-cloud/word-cloud.ts'

/** The one list of slide kinds, in the order in which the studio offers them. The key is also the folder's name. */
export interface KindShapes {
  title: TitleShape
  bullets: BulletsShape
  'two-columns': TwoColumnsShape
  image: ImageShape
  quote: QuoteShape
  'big-number': BigNumberShape
  agenda: AgendaShape
  video: VideoShape
  embed: EmbedShape
  poll: PollShape
  'word-cloud': WordCloudShape
  rating: RatingShape
  scales: ScalesShape
  nps: NpsShape
  ranking: RankingShape
  'hundred-points': HundredPointsShape
  'number-guess': NumberGuessShape
  grid: GridShape
  'pin-on-image': PinOnImageShape
  'open-text': OpenTextShape
  brainstorm: BrainstormShape
  'quiz-pick': QuizPickShape
  'quiz-several': QuizSeveralShape
  'true-false': TrueFalseShape
  'quiz-order': QuizOrderShape
  'quiz-match': QuizMatchShape
  'quiz-categorise': QuizCategoriseShape
  'typed-answer': TypedAnswerShape
  'closest-number': ClosestNumberShape
  leaderboard: LeaderboardShape
  'team-standings': TeamStandingsShape
  podium: PodiumShape
  spinner: SpinnerShape
  'lead-form': LeadFormShape
  'call-to-action': CallToActionShape
  'objection-poll': ObjectionPollShape
  faq: FaqShape
  pricing: PricingShape
  resource: ResourceShape
  meeting: MeetingShape
  'q-and-a': QAndAShape
  'winner-draw': WinnerDrawShape
}
export type KindName = keyof KindShapes

/** A mapped type rather than `typeof`, so that generic code may index it by a kind's name without a cast. */
export const slideKinds: { readonly [Name in KindName]: SlideKind<KindShapes[Name]> } = {
  title,
  bullets,
  'two-columns': twoColumns,
  image,
  quote,
  'big-number': bigNumber,
  agenda,
  video,
  embed,
  poll,
  'word-cloud': wordCloud,
  rating,
  scales,
  nps,
  ranking,
  'hundred-points': hundredPoints,
  'number-guess': numberGuess,
  grid,
  'pin-on-image': pinOnImage,
  'open-text': openText,
  brainstorm,
  'quiz-pick': quizPick,
  'quiz-several': quizSeveral,
  'true-false': trueFalse,
  'quiz-order': quizOrder,
  'quiz-match': quizMatch,
  'quiz-categorise': quizCategorise,
  'typed-answer': typedAnswer,
  'closest-number': closestNumber,
  leaderboard,
  'team-standings': teamStandings,
  podium,
  spinner,
  'lead-form': leadForm,
  'call-to-action': callToAction,
  'objection-poll': objectionPoll,
  faq,
  pricing,
  resource,
  meeting,
  'q-and-a': qAndA,
  'winner-draw': winnerDraw,
}

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(slideKinds, name)
}

export const kindNames: readonly KindName[] = Object.keys(slideKinds).filter(isKindName)
