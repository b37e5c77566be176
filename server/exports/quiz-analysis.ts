import { setImmediate } from 'node:timers/promises'
import { analyseItem, type ChoiceCount } from '../../shared/core/scoring/item-analysis.ts'
import type { QuestionAnalysis } from '../../shared/protocol/api.ts'
import type { Slide, SlideOf } from '../../shared/slides/deck.ts'
import type { Choice } from '../../shared/slides/slide-kind.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { SessionRow, Store } from '../store/store.ts'

/** Rows of choices of one question, those that were made most often; a question of items and places has a hundred. */
const mostChoices = 24

/** What one answer comes to, whoever gave it. */
interface Judged {
  share: number
  choices: string[]
}

/** A question that was shown, with what its answers came to. */
interface Question {
  slide: Slide
  run: number
  choices: readonly Choice[] | null
  /** By the answer as stored: in a room of thousands most answers are somebody else's too. */
  judged: Map<string, Judged>
  answers: { participantId: string; elapsedMs: number; judged: Judged }[]
}

/** How each question of the quiz did that was shown, in the deck's order. Shares are worked out anew from the answers. */
export async function quizAnalysis(
  { reports }: Pick<Store, 'reports'>,
  { id, deck, state }: Pick<SessionRow, 'id' | 'deck' | 'state'>,
): Promise<QuestionAnalysis[]> {
  const questions: Question[] = deck.slides.flatMap((slide) => {
    const progress = state.slides[slide.id]
    if (!progress || slideKinds[slide.kind].score === undefined) return []
    return [{ slide, run: progress.run, choices: choicesOf(slide), judged: new Map(), answers: [] }]
  })
  const bySlide = new Map(questions.map((question) => [question.slide.id, question]))
  /** Correct shares by participant over all questions. */
  const totals = new Map<string, number>()
  const stored = await reports.answers(id, [...bySlide.keys()])
  for (const { participantId, slideId, run, answer, elapsedMs } of stored) {
    const question = bySlide.get(slideId)
    if (question?.run !== run) continue
    const judged = question.judged.get(answer) ?? judge(question.slide, question.choices ?? [], answer)
    question.judged.set(answer, judged)
    question.answers.push({ participantId, elapsedMs, judged })
    totals.set(participantId, (totals.get(participantId) ?? 0) + judged.share)
  }
  const analysed: QuestionAnalysis[] = []
  for (const question of questions) {
    analysed.push(analyse(question, questions.length > 1 ? totals : null))
    // Thousands of answers to each: the sockets get their turn between.
    await setImmediate()
  }
  return analysed
}

function analyse(question: Question, totals: ReadonlyMap<string, number> | null): QuestionAnalysis {
  const { slide, run, choices, answers } = question
  const analysis = analyseItem(
    answers.map(({ participantId, elapsedMs, judged }) => ({
      ...judged,
      elapsedMs,
      // A question that somebody left out counts as wrong, as in the leaderboard.
      rest: totals && (totals.get(participantId) ?? 0) - judged.share,
    })),
    slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000,
  )
  return { ...analysis, slideId: slide.id, run, choices: choices && labelled(analysis.choices, choices) }
}

function judge<Name extends KindName>(
  slide: SlideOf<Name>,
  choices: readonly Choice[],
  stored: string,
): Judged {
  const kind = slideKinds[slide.kind]
  const parsed = kind.answerSchema?.safeParse(JSON.parse(stored))
  if (!parsed?.success) return { share: 0, choices: [] }
  const counts = kind.count(parsed.data, slide.config)
  return {
    share: kind.score?.(parsed.data, kind.revealedConfig(slide.config)) ?? 0,
    choices: choices.flatMap(({ key }) => ((counts[key] ?? 0) > 0 ? [key] : [])),
  }
}

const choicesOf = <Name extends KindName>({ kind, config }: SlideOf<Name>): readonly Choice[] | null =>
  slideKinds[kind].choices?.(config) ?? null

/** The choices that were made, and those that nobody made where the list is short; the right ones first among equals. */
function labelled(counted: readonly ChoiceCount[], choices: readonly Choice[]): (ChoiceCount & Choice)[] {
  const byKey = new Map(counted.map((one) => [one.key, one]))
  const ofNobody = counted.some(({ upper }) => upper !== null) ? 0 : null
  return choices
    .map((choice) => ({ count: 0, upper: ofNobody, lower: ofNobody, ...byKey.get(choice.key), ...choice }))
    .filter(({ count, right }) => count > 0 || right || choices.length <= mostChoices)
    .sort((a, b) => b.count - a.count || Number(b.right) - Number(a.right))
    .slice(0, mostChoices)
}
