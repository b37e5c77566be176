import { ExternalLink, MonitorPlay } from 'lucide-react'
import { useTexts } from '../../ui/language.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { pageAddress } from './address.ts'
import { embedTexts } from './texts.ts'

export default function EmbedAudience({ config }: AudienceProps<'embed'>) {
  const t = useTexts(embedTexts)
  const page = pageAddress(config.url)
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.title} />
      <p className="flex items-center gap-3 text-lg text-ink-2">
        <MonitorPlay className="size-7 shrink-0 text-accent-text" aria-hidden="true" />
        {t('onScreen')}
      </p>
      {page && (
        <div className="flex flex-col gap-2">
          <LinkButton href={page.url} target="_blank" rel="noopener noreferrer" icon={<ExternalLink />}>
            {t('open')}
          </LinkButton>
          <p className="text-center text-sm wrap-anywhere text-ink-2">{page.host}</p>
        </div>
      )}
    </PhoneSlide>
  )
}
