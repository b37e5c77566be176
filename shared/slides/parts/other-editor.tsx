import type { ReactNode } from 'react'
import type { StageModel } from '../../core/funnel/stages.ts'
import { useTexts } from '../../ui/language.tsx'
import { Switch } from '../../ui/switch.tsx'
import { editorTexts } from './editor-texts.ts'
import { otherLimit } from './other-answer.ts'
import { otherTexts } from './other-texts.ts'
import { StageTagSelect } from './stage-tag-select.tsx'

export interface OtherEditorProps<Other extends { stage: string | null }> {
  value: Other | null
  /** What it is when it has just been switched on. */
  blank: Other
  onChange(value: Other | null): void
  stages: StageModel
  /** More fields of the kind's own. */
  children?: ReactNode
}

/** Whether people may write an answer of their own, and the stage that it speaks for. */
export function OtherEditor<Other extends { stage: string | null }>({
  value,
  blank,
  onChange,
  stages,
  children,
}: OtherEditorProps<Other>) {
  const t = useTexts(editorTexts)
  const tOther = useTexts(otherTexts)
  return (
    <div className="flex flex-col gap-3">
      <Switch
        label={t('takesOther')}
        hint={t('takesOtherHint', { max: otherLimit })}
        checked={value !== null}
        onChange={(on) => onChange(on ? blank : null)}
      />
      {value !== null && (
        <>
          {children}
          <StageTagSelect
            label={t('stageTagOf', { name: tOther('other') })}
            stages={stages}
            value={value.stage}
            onChange={(stage) => onChange({ ...value, stage })}
          />
        </>
      )}
    </div>
  )
}
