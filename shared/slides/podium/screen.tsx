import { useTexts } from '../../ui/language.tsx'
import { Podium } from '../parts/podium.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { ScreenProps } from '../view-props.tsx'
import { podiumTexts } from './texts.ts'

/** The moment of the quiz: third, second, a pause, first. */
export default function PodiumScreen({ config, standings, still }: ScreenProps<'podium'>) {
  const t = useTexts(podiumTexts)
  const tStanding = useTexts(standingTexts)
  const rows = standings?.rows.slice(0, 3) ?? []
  return (
    <ScreenSlide
      heading={config.heading || t('winners')}
      {...(config.text !== '' && {
        foot: <p className="line-clamp-2 text-center text-screen-label text-ink-2">{config.text}</p>,
      })}
    >
      {rows.length === 0 ? (
        <div className="my-auto text-center">
          <p className="display text-screen-heading">{tStanding('noScores')}</p>
          <p className="mt-[calc(var(--u)*2)] text-screen-label text-ink-2">{tStanding('noScoresHint')}</p>
        </div>
      ) : (
        <div className="mx-auto min-h-0 w-[calc(var(--u)*140)] max-w-full grow">
          <Podium rows={rows} still={still} narrow={false} />
        </div>
      )}
    </ScreenSlide>
  )
}
