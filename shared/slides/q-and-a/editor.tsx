import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { qAndALimits } from './q-and-a.ts'
import { qAndATexts } from './texts.ts'

export default function QAndAEditor({ config, onChange }: EditorProps<'q-and-a'>) {
  const t = useTexts(qAndATexts)
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('heading')}
        rows={2}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <LimitedText
        label={t('text')}
        optional
        rows={2}
        lines
        value={config.text}
        limit={qAndALimits.text}
        onChange={(text) => onChange({ ...config, text })}
      />
      <p className="text-sm text-ink-2">{t('about')}</p>
    </div>
  )
}
