import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { openTextTexts } from './texts.ts'

export default function OpenTextResults({ slide, responses, entries }: ResultsProps<'open-text'>) {
  const t = useTexts(openTextTexts)
  const unseen = Math.max(0, responses - entries.length)
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {entries.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse text-start">
            <caption className="sr-only">{slide.config.question || t('answers')}</caption>
            <thead>
              <tr>
                {(['answerColumn', 'nameColumn'] as const).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className="border-b-2 border-ink py-2 pe-6 text-start align-bottom text-sm font-medium last:pe-0"
                  >
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.participantId} className="border-b border-line align-top">
                  <td
                    className={joinClasses(
                      'py-2 pe-6 whitespace-pre-line wrap-anywhere',
                      entry.hidden && 'text-ink-2',
                    )}
                  >
                    <bdi>{entry.text}</bdi>
                    {entry.hidden && <span className="block text-sm">({t('hiddenAnswer')})</span>}
                  </td>
                  <td className="w-48 min-w-32 py-2 text-ink-2 wrap-break-word">
                    <bdi>{entry.nickname}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unseen > 0 && <p className="text-sm text-ink-2">{t('unseen', { count: unseen })}</p>}
    </div>
  )
}
