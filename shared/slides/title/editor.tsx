import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { titleTexts } from './texts.ts'
import { titleLimits } from './title.ts'

export default function TitleEditor({ config, onChange, upload }: EditorProps<'title'>) {
  const t = useTexts(titleTexts)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('title')}
        rows={2}
        limit={limits.heading}
        value={config.title}
        onChange={(title) => onChange({ ...config, title })}
      />
      <LimitedText
        label={t('subtitle')}
        optional
        rows={2}
        lines
        limit={titleLimits.subtitle}
        value={config.subtitle}
        onChange={(subtitle) => onChange({ ...config, subtitle })}
      />
      <ImageField
        label={t('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
    </div>
  )
}
