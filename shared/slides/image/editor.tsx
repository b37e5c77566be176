import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { limits } from '../config-parts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { imageLimits } from './image.ts'
import { imageTexts } from './texts.ts'

export default function ImageEditor({ config, onChange, upload }: EditorProps<'image'>) {
  const t = useTexts(imageTexts)
  return (
    <div className="flex flex-col gap-6">
      <ImageField
        label={t('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
      <LimitedText
        label={t('alt')}
        hint={t('altHint')}
        error={config.image !== null && config.alt.trim() === '' ? t('altMissing') : null}
        rows={2}
        limit={imageLimits.alt}
        value={config.alt}
        onChange={(alt) => onChange({ ...config, alt })}
      />
      <LimitedText
        label={t('caption')}
        optional
        rows={2}
        limit={limits.heading}
        value={config.caption}
        onChange={(caption) => onChange({ ...config, caption })}
      />
      <RadioGroup
        legend={t('fit')}
        layout="row"
        value={config.fit}
        options={[
          { value: 'contain', label: t('contain') },
          { value: 'cover', label: t('cover'), hint: t('coverHint') },
        ]}
        onChange={(fit) => onChange({ ...config, fit })}
      />
    </div>
  )
}
