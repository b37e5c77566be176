import { useTexts } from '../../ui/language.tsx'
import { OwnPlace } from '../parts/own-place.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { standingTexts } from '../parts/standing-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { podiumTexts } from './texts.ts'

export default function PodiumAudience({ config, standing }: AudienceProps<'podium'>) {
  const t = useTexts(podiumTexts)
  const tStanding = useTexts(standingTexts)
  return (
    <PhoneSlide>
      <h2 className="display text-2xl wrap-anywhere hyphens-auto">{config.heading || t('winners')}</h2>
      {config.text !== '' && <p className="whitespace-pre-line text-ink-2">{config.text}</p>}
      <OwnPlace standing={standing} />
      <p className="text-center text-ink-2">{tStanding('lookUp')}</p>
    </PhoneSlide>
  )
}
