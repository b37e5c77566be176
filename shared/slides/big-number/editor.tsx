import { useTexts } from '../../ui/language.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { bigNumberLimits } from './big-number.ts'
import { bigNumberEditorTexts } from './editor-texts.ts'

export default function BigNumberEditor({ config, onChange }: EditorProps<'big-number'>) {
  const t = useTexts(bigNumberEditorTexts)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('figure')}
        hint={t('figureHint')}
        placeholder={t('figureExample')}
        limit={bigNumberLimits.figure}
        value={config.figure}
        onChange={(figure) => onChange({ ...config, figure })}
      />
      <LimitedText
        label={t('meaning')}
        placeholder={t('meaningExample')}
        rows={2}
        limit={limits.heading}
        value={config.meaning}
        onChange={(meaning) => onChange({ ...config, meaning })}
      />
      <LimitedText
        label={t('source')}
        optional
        hint={t('sourceHint')}
        limit={bigNumberLimits.source}
        value={config.source}
        onChange={(source) => onChange({ ...config, source })}
      />
    </div>
  )
}
