import { AnimatePresence } from 'framer-motion'
import * as m from 'framer-motion/m'
import { Check, ChevronUp } from 'lucide-react'
import type { QuestionView } from '../../protocol/views.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { fitQuestions, orderQuestions } from './order-questions.ts'
import { qAndATexts } from './texts.ts'

/** The room for questions in 1 % of the screen's height, by how many lines the heading takes. */
function roomFor(heading: string, text: string): { width: number; height: number } {
  const height = heading.length <= 44 ? 68 : heading.length <= 110 ? 62 : 58
  return { width: 163, height: height - (text === '' ? 0 : 8) }
}

export default function QAndAScreen({ config, questions, still }: ScreenProps<'q-and-a'>) {
  const t = useTexts(qAndATexts)
  const ordered = orderQuestions(questions)
  const { shown, size } = fitQuestions(
    // Of an answer two lines are shown.
    ordered.map(({ text, answer }) => (answer === '' ? text : `${text} ${answer.slice(0, 130)}`)),
    roomFor(config.heading, config.text),
  )
  const rest = ordered.length - shown
  return (
    <ScreenSlide
      heading={config.heading || t('questions')}
      foot={
        <p className="flex items-baseline justify-between gap-[calc(var(--u)*4)] text-screen-label text-ink-2">
          {t('askOnPhone')}
          {rest > 0 && <span className="shrink-0">{t('more', { count: rest })}</span>}
        </p>
      }
    >
      {config.text !== '' && (
        <p className="mb-[calc(var(--u)*3)] line-clamp-2 text-screen-label text-ink-2">{config.text}</p>
      )}
      {ordered.length === 0 ? (
        <p className="display my-auto text-center text-screen-heading text-ink-2">{t('none')}</p>
      ) : (
        <ol
          className="flex min-h-0 flex-col gap-[1.1em] overflow-hidden"
          style={{ fontSize: `calc(var(--u) * ${size})` }}
        >
          <AnimatePresence initial={false}>
            {ordered.slice(0, shown).map((question) => (
              <m.li
                key={question.id}
                {...(!still && { layout: 'position', exit: { opacity: 0 } })}
                className="flex items-start gap-[0.9em]"
              >
                <Question question={question} />
              </m.li>
            ))}
          </AnimatePresence>
        </ol>
      )}
    </ScreenSlide>
  )
}

function Question({ question }: { question: QuestionView }) {
  const t = useTexts(qAndATexts)
  const format = useNumberFormat()
  const { answered } = question
  return (
    <>
      <span
        className={joinClasses(
          'flex min-w-[3.2em] shrink-0 items-center justify-start gap-[0.25em]',
          answered ? 'text-ink-3' : 'text-ink',
        )}
      >
        {answered ? (
          <Check className="size-[1em] text-success" strokeWidth={3} aria-hidden="true" />
        ) : (
          <ChevronUp className="size-[1em] text-accent-mark" strokeWidth={3} aria-hidden="true" />
        )}
        <span className="figure text-[1.25em]">{format(question.upvotes)}</span>
        <span className="sr-only">{t('votes', { count: question.upvotes })}</span>
      </span>
      <span className="min-w-0 grow">
        <span
          className={joinClasses(
            'block leading-[1.22] wrap-anywhere',
            answered ? 'text-ink-3' : 'font-medium',
          )}
        >
          {question.text}
        </span>
        {question.answer !== '' && (
          <span className="mt-[0.3em] line-clamp-2 border-s-[0.12em] border-success ps-[0.5em] text-[max(0.78em,2.5cqmin)] leading-[1.25] wrap-anywhere">
            <span className="sr-only">{t('answerLabel')} </span>
            {question.answer}
          </span>
        )}
        <span className="mt-[0.25em] flex items-center gap-[0.5em] text-[max(0.62em,2.3cqmin)] text-ink-2">
          {question.nickname !== '' && <Avatar seed={question.avatar} className="size-[1.3em]" />}
          <bdi>{question.nickname || t('someone')}</bdi>
          {answered && <span>· {t('answered')}</span>}
        </span>
      </span>
    </>
  )
}
