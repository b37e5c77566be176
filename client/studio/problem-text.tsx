import { refusalTexts } from '../../shared/text/refusals.ts'
import { defineTexts, type Language, translator } from '../../shared/text/translate.ts'
import { useLanguage } from '../../shared/ui/language.tsx'
import { type ApiProblem, problemOf } from './api.ts'

const texts = defineTexts({
  en: {
    unreachable:
      'The server cannot be reached. What was saved before is safe. Check the connection and try again.',
    tryAgainIn: {
      one: 'You can try again in {count} second.',
      other: 'You can try again in {count} seconds.',
    },
    number: 'Number of the entry in the server’s log: {id}.',
  },
  kk: {
    unreachable:
      'Серверге қосылу мүмкін болмады. Бұрын сақталғанның бәрі орнында. Байланысты тексеріп, қайталап көріңіз.',
    tryAgainIn: '{count} секундтан кейін қайталап көруге болады.',
    number: 'Сервер журналындағы жазба нөмірі: {id}.',
  },
  ru: {
    unreachable:
      'Нет связи с сервером. Сохранённое раньше в целости. Проверьте соединение и попробуйте ещё раз.',
    tryAgainIn: {
      one: 'Повторить можно через {count} секунду.',
      few: 'Повторить можно через {count} секунды.',
      many: 'Повторить можно через {count} секунд.',
      other: 'Повторить можно через {count} секунды.',
    },
    number: 'Номер записи в журнале сервера: {id}.',
  },
})

/** What happened, what is safe, what to do. */
export function problemText(problem: ApiProblem, language: Language): string {
  const t = translator(texts, language)
  if (problem.kind === 'unreachable') return t('unreachable')
  const parts = [translator(refusalTexts, language)(problem.kind)]
  if (problem.retryAfterMs !== undefined) {
    parts.push(t('tryAgainIn', { count: Math.ceil(problem.retryAfterMs / 1000) }))
  }
  if (problem.requestId !== undefined) parts.push(t('number', { id: problem.requestId }))
  return parts.join(' ')
}

/** Puts a failed request into words in the current language; null for none. */
export function useProblemText(): (error: unknown) => string {
  const language = useLanguage()
  return (error) => problemText(problemOf(error), language)
}
