import { useTexts } from '../../ui/language.tsx'
import { OwnPlace } from '../parts/own-place.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { leaderboardTexts } from './texts.ts'

export default function LeaderboardAudience({ config, standing }: AudienceProps<'leaderboard'>) {
  const t = useTexts(leaderboardTexts)
  return (
    <PhoneSlide>
      <h2 className="display text-2xl wrap-anywhere hyphens-auto">{config.heading || t('leaderboard')}</h2>
      <OwnPlace standing={standing} />
      <p className="text-center text-ink-2">{t('lookUp')}</p>
    </PhoneSlide>
  )
}
