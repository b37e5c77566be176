import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { podiumTexts } from './texts.ts'

export default function PodiumEditor({ config, onChange }: EditorProps<'podium'>) {
  const t = useTexts(podiumTexts)
  return (
    <div className="flex flex-col gap-7">
      <p className="text-ink-2">{t('about')}</p>
      <LimitedText
        label={t('heading')}
        rows={2}
        placeholder={t('winners')}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <LimitedText
        label={t('text')}
        hint={t('textHint')}
        optional
        rows={2}
        lines
        value={config.text}
        limit={limits.body}
        onChange={(text) => onChange({ ...config, text })}
      />
    </div>
  )
}
