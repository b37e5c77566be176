import { ExternalLink, MonitorPlay } from 'lucide-react'
import { useTexts } from '../../ui/language.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PhoneImage, PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { frameVideoOf, pageOf } from './source.ts'
import { videoTexts } from './texts.ts'

export default function VideoAudience({ config }: AudienceProps<'video'>) {
  const t = useTexts(videoTexts)
  const { title, source, poster, linkOnPhones } = config
  const video = source.type === 'link' && linkOnPhones ? frameVideoOf(source.link) : null
  return (
    <PhoneSlide>
      <PhoneQuestion text={title} />
      <PhoneImage image={poster} />
      <p className="flex items-center gap-3 text-lg text-ink-2">
        <MonitorPlay className="size-7 shrink-0 text-accent-text" aria-hidden="true" />
        {t('onScreen')}
      </p>
      {video && (
        <LinkButton href={pageOf(video)} target="_blank" rel="noopener noreferrer" icon={<ExternalLink />}>
          {t(video.service)}
        </LinkButton>
      )}
    </PhoneSlide>
  )
}
