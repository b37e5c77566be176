import { useTexts } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { bigNumberTexts } from './texts.ts'

export default function BigNumberAudience({ config }: AudienceProps<'big-number'>) {
  const { figure, meaning, source } = config
  const t = useTexts(bigNumberTexts)
  return (
    <PhoneSlide>
      <h2 className={`figure leading-none wrap-anywhere text-accent-text ${figureSize(figure)}`}>{figure}</h2>
      {meaning !== '' && <p className="text-xl wrap-anywhere hyphens-auto">{meaning}</p>}
      {source !== '' && <p className="text-sm wrap-anywhere text-ink-2">{t('sourceOf', { source })}</p>}
    </PhoneSlide>
  )
}

/** On one line of a phone 320 px wide, up to 12 characters. */
function figureSize(figure: string): string {
  if (figure.length <= 6) return 'text-[4.5rem]'
  return figure.length <= 12 ? 'text-[2.75rem]' : 'text-3xl'
}
