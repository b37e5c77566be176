import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { qAndATexts } from './texts.ts'

const cell = 'py-2.5 pe-4 align-top last:pe-0'
const head = 'border-b-2 border-ink py-2 pe-4 text-start align-bottom text-sm font-medium last:pe-0'

/** Every question, hidden ones too: the report is for the team. */
export default function QAndAResults({ questions }: ResultsProps<'q-and-a'>) {
  const t = useTexts(qAndATexts)
  const format = useNumberFormat()
  if (questions.length === 0) return <p className="text-ink-2">{t('noQuestions')}</p>
  const sorted = [...questions].sort((a, b) => b.upvotes - a.upvotes || a.at - b.at)
  const stateOf = (question: (typeof questions)[number]) =>
    [question.answered ? t('answered') : t('open'), question.hidden ? t('hidden') : '']
      .filter(Boolean)
      .join(', ')
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="mb-2 text-start text-ink-2">{t('count', { count: questions.length })}</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {t('question')}
            </th>
            <th scope="col" className={head}>
              {t('who')}
            </th>
            <th scope="col" className={head}>
              {t('state')}
            </th>
            <th scope="col" className={`${head} text-end`}>
              {t('votesHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((question) => (
            <tr key={question.id} className="border-b border-line">
              <th scope="row" className={`${cell} min-w-48 text-start font-normal wrap-anywhere`}>
                {question.text}
                {question.answer !== '' && (
                  <span className="mt-1 block border-s-2 border-success ps-2.5 text-sm whitespace-pre-line text-ink-2">
                    <span className="sr-only">{t('answerLabel')} </span>
                    {question.answer}
                  </span>
                )}
              </th>
              <td className={`${cell} text-ink-2`}>
                <bdi>{question.nickname || t('someone')}</bdi>
              </td>
              <td className={`${cell} text-ink-2`}>{stateOf(question)}</td>
              <td className={`${cell} text-end tabular-nums`}>{format(question.upvotes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
