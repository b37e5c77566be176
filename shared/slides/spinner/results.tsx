import { useLanguage, useNumberFormat, useTexts } from '../../ui/language.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { spinnerTexts } from './texts.ts'

const head = 'border-b-2 border-ink py-2 pe-4 text-start text-sm font-medium last:pe-0'

/** Every result, in the order in which they came. */
export default function SpinnerResults({ spins }: ResultsProps<'spinner'>) {
  const t = useTexts(spinnerTexts)
  const format = useNumberFormat()
  const language = useLanguage()
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  if (spins.length === 0) return <p className="text-ink-2">{t('noSpins')}</p>
  const rounds = spins.some(({ round }) => round > 1)
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('wheel')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} w-16`}>
              <span className="sr-only">{t('spin', { number: '' })}</span>
            </th>
            <th scope="col" className={head}>
              {t('nameHead')}
            </th>
            {rounds && (
              <th scope="col" className={`${head} text-end`}>
                {t('round')}
              </th>
            )}
            <th scope="col" className={`${head} text-end`}>
              {t('time')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spins.map(({ name, at, round }, index) => (
            <tr key={at} className="border-b border-line">
              <td className="py-2 pe-4 tabular-nums">{format(index + 1)}</td>
              <th scope="row" className="py-2 pe-4 text-start font-semibold wrap-anywhere">
                <bdi>{name}</bdi>
              </th>
              {rounds && <td className="py-2 pe-4 text-end tabular-nums">{format(round)}</td>}
              <td className="py-2 text-end tabular-nums">{time.format(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
