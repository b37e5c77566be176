import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { recordUrl, shortFingerprint } from './draw-state.ts'
import { winnerDrawTexts } from './texts.ts'

export default function WinnerDrawResults({ slide, draw }: ResultsProps<'winner-draw'>) {
  const t = useTexts(winnerDrawTexts)
  const format = useNumberFormat()
  if (!draw) return <p className="text-ink-2">{t('noDraw')}</p>
  return (
    <div className="flex flex-col gap-5">
      {slide.config.prize !== '' && (
        <p className="text-lg">
          <span className="me-2 text-sm text-ink-2">{t('prize')}</span>
          {slide.config.prize}
        </p>
      )}
      {draw.phase === 'void' && <p className="font-medium">{t('voided')}</p>}
      {(draw.phase === 'open' || draw.phase === 'locked') && <p>{t('notDrawn')}</p>}
      {draw.phase === 'drawn' &&
        (draw.winners.length === 0 ? (
          <p>{t('noWinners')}</p>
        ) : (
          <table className="w-full border-collapse">
            <caption className="sr-only">{t('winners')}</caption>
            <thead>
              <tr>
                <th
                  scope="col"
                  className="w-20 border-b-2 border-ink py-2 pe-4 text-start text-sm font-medium"
                >
                  {t('place')}
                </th>
                <th scope="col" className="border-b-2 border-ink py-2 text-start text-sm font-medium">
                  {t('winner')}
                </th>
              </tr>
            </thead>
            <tbody>
              {draw.winners.map((winner, index) => (
                <tr key={winner.entryId} className="border-b border-line">
                  <td className="py-2 pe-4">{format(index + 1)}</td>
                  <th scope="row" className="py-2 text-start font-semibold wrap-anywhere">
                    {winner.nickname}
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      <dl className="grid grid-cols-[minmax(0,max-content)_1fr] gap-x-6 gap-y-1.5 text-sm">
        {draw.entries !== null && <Fact name={t('entries')} value={format(draw.entries)} />}
        {draw.joined !== null && <Fact name={t('joined')} value={format(draw.joined)} />}
        <Fact name={t('tier')} value={t(draw.tier === 'B' ? 'tierB' : 'tierC')} />
        {draw.root !== null && <Fact name={t('fingerprint')} value={shortFingerprint(draw.root)} mono />}
        <Fact name={t('commitment')} value={shortFingerprint(draw.commitment)} mono />
      </dl>
      <a
        href={recordUrl(draw.drawId)}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center self-start font-medium underline underline-offset-4"
      >
        {t('record')}
      </a>
    </div>
  )
}

function Fact({ name, value, mono = false }: { name: string; value: string; mono?: boolean }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className={mono ? 'font-mono' : 'tabular-nums'}>{value}</dd>
    </>
  )
}
