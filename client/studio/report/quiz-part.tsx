import { useQuery } from '@tanstack/react-query'
import { verdictOf } from '../../../shared/core/scoring/item-analysis.ts'
import type { QuestionAnalysis, SessionReport } from '../../../shared/protocol/api.ts'
import type { Slide } from '../../../shared/slides/deck.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { Spinner } from '../../../shared/ui/spinner.tsx'
import { usePercentFormat } from '../../../shared/ui/use-percent-format.tsx'
import { keys } from '../queries.ts'
import { QueryFailed } from '../shell/query-states.tsx'
import { useSlideName } from '../slides/slide-name.tsx'
import { kindNameTexts } from '../slides/texts.ts'
import { useStudio } from '../studio-context.tsx'
import { AnswerTimesPart, ChoicesTable, useShareDifference } from './question-analysis.tsx'
import { quizTexts, verdictTexts } from './quiz-texts.ts'
import { reportTexts } from './texts.ts'

/** How often the analysis of an open session is read anew, milliseconds: it reads every answer of the quiz. */
const refreshMs = 30_000

/** Whether a question with a right answer was shown. */
export function hasQuiz({ slides, deck }: SessionReport): boolean {
  return slides.some(({ slideId }) => {
    const slide = deck.slides.find((candidate) => candidate.id === slideId)
    return slide !== undefined && slideKinds[slide.kind].score !== undefined
  })
}

/** How each question of the quiz did: read only when the report has one. */
export function QuizPart({ report }: { report: SessionReport }) {
  const t = useTexts(quizTexts)
  const { api } = useStudio()
  const { id, status } = report.summary
  const quiz = useQuery({
    queryKey: keys.quiz(id),
    queryFn: () => api.call('GET /sessions/:id/quiz', { params: { id } }),
    refetchInterval: status === 'ended' ? false : refreshMs,
  })
  if (quiz.isPending) {
    return (
      <div className="grid min-h-40 place-items-center text-2xl text-ink-3">
        <Spinner label={t('loading')} />
      </div>
    )
  }
  if (quiz.data === undefined) {
    return <QueryFailed error={quiz.error} onRetry={() => void quiz.refetch()} retrying={quiz.isFetching} />
  }
  const questions = quiz.data.questions
    .flatMap((analysis) => {
      const index = report.deck.slides.findIndex((slide) => slide.id === analysis.slideId)
      const slide = report.deck.slides[index]
      return slide ? [{ slide, analysis, place: index + 1 }] : []
    })
    .toSorted((a, b) => hardness(b.analysis) - hardness(a.analysis) || a.place - b.place)
  return (
    <div>
      <p className="measure mb-6 text-ink-2">{t('lead')}</p>
      {questions.length > 1 && <Overview questions={questions} />}
      <div className="mt-12 flex flex-col gap-14">
        {questions.map((question) => (
          <QuestionReport key={question.slide.id} {...question} language={report.deck.language} />
        ))}
      </div>
    </div>
  )
}

/** The hardest first; questions of which nothing can be said yet come last. */
const hardness = ({ difficulty }: QuestionAnalysis): number => (difficulty === null ? -1 : 1 - difficulty)

interface Question {
  slide: Slide
  analysis: QuestionAnalysis
  /** From 1. */
  place: number
}

function Overview({ questions }: { questions: readonly Question[] }) {
  const t = useTexts(quizTexts)
  const tVerdict = useTexts(verdictTexts)
  const percent = usePercentFormat()
  const name = useSlideName()
  return (
    <table className="w-full border-collapse text-start">
      <caption className="mb-2 text-start font-medium">{t('hardestFirst')}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-sm">
          <th scope="col" className="py-2 pe-4 text-start font-medium">
            {t('question')}
          </th>
          <th scope="col" className="py-2 text-end font-medium @2xl:text-start">
            {t('correctOnAverage')}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ slide, analysis }) => (
          <tr key={slide.id} className="border-b border-line align-baseline">
            <th scope="row" className="py-3 pe-4 text-start font-normal">
              <a href={`#question-${slide.id}`} className="font-medium wrap-anywhere hover:underline">
                {name(slide)}
              </a>
              <span className="block text-sm text-ink-2">{tVerdict(verdictOf(analysis))}</span>
            </th>
            <td className="py-3 text-end">
              <span className="flex items-center justify-end gap-3">
                {analysis.difficulty !== null && (
                  <span
                    aria-hidden="true"
                    className="hidden h-2.5 w-40 overflow-hidden rounded-full bg-answer-soft sm:block"
                  >
                    <span
                      className="block h-full origin-left rounded-full bg-answer"
                      style={{ scale: `${analysis.difficulty} 1` }}
                    />
                  </span>
                )}
                <span className="figure min-w-[2.6em] text-xl">
                  {analysis.difficulty === null ? '–' : percent(analysis.difficulty)}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function QuestionReport({ slide, analysis, place, language }: Question & { language: string }) {
  const t = useTexts(quizTexts)
  const tReport = useTexts(reportTexts)
  const tKind = useTexts(kindNameTexts)
  const tVerdict = useTexts(verdictTexts)
  const name = useSlideName()(slide)
  return (
    <article id={`question-${slide.id}`} className="min-w-0 scroll-mt-4" aria-label={name}>
      <p className="text-sm text-ink-2">{tReport('slideHeading', { place, kind: tKind(slide.kind) })}</p>
      <h3 className="display mt-1 text-xl wrap-anywhere hyphens-auto" lang={language}>
        {name}
      </h3>
      <p className="measure mt-2 mb-6 text-lg">{tVerdict(verdictOf(analysis))}</p>
      {analysis.answers > 0 && (
        <>
          <Figures analysis={analysis} />
          <div className="mt-8 grid items-start gap-x-14 gap-y-8 lg:grid-cols-2">
            {analysis.choices !== null && (
              <ChoicesTable
                choices={analysis.choices}
                answers={analysis.answers}
                shares={analysis.difficulty !== null}
              />
            )}
            {analysis.times && <AnswerTimesPart times={analysis.times} answers={analysis.answers} />}
          </div>
          {analysis.difficulty !== null && analysis.discrimination === null && (
            <p className="mt-6 text-sm text-ink-2">{t('noDiscrimination')}</p>
          )}
        </>
      )}
    </article>
  )
}

function Figures({ analysis }: { analysis: QuestionAnalysis }) {
  const t = useTexts(quizTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const difference = useShareDifference()
  const { answers, right, partly, difficulty, discrimination } = analysis
  const counted = [
    t('fullyRight', { right: format(right), count: answers }),
    ...(partly > 0 ? [t('partlyRight', { count: partly })] : []),
  ].join(', ')
  if (difficulty === null) return <p>{counted}</p>
  return (
    <dl className="flex flex-wrap gap-x-16 gap-y-6">
      <Figure value={percent(difficulty)} label={t('correctOnAverage')} hint={counted} />
      {discrimination && (
        <Figure
          value={difference(discrimination.upperLower)}
          label={t('discrimination')}
          hint={[
            t('discriminationHint'),
            ...(discrimination.correlation === null
              ? []
              : [t('correlation', { value: difference(discrimination.correlation) })]),
          ].join(' ')}
        />
      )}
    </dl>
  )
}

function Figure({ value, label, hint }: { value: string; label: string; hint: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="mt-1.5 max-w-72 text-ink-2">
        {label}
        <span className="block text-sm">{hint}</span>
      </dt>
      <dd className="figure text-4xl">{value}</dd>
    </div>
  )
}
