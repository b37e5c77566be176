import { useTexts } from '../../ui/language.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { editorTexts } from '../parts/editor-texts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { RowListEditor } from '../parts/row-list-editor.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { type FaqItem, faqLimits } from './faq.ts'
import { faqTexts } from './texts.ts'

export default function FaqEditor({ config, onChange, stages }: EditorProps<'faq'>) {
  const t = useTexts(faqTexts)
  const tEdit = useTexts(editorTexts)
  const { min, max } = faqLimits.items
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('headingField')}
        placeholder={t('heading')}
        rows={2}
        limit={limits.heading}
        value={config.heading}
        onChange={(heading) => onChange({ ...config, heading })}
      />
      <RowListEditor<FaqItem>
        label={t('questions')}
        hint={t('limit', { max })}
        rows={config.items}
        onChange={(items) => onChange({ ...config, items })}
        keyOf={(item) => item.id}
        nameOf={(index) => t('question', { number: index + 1 })}
        min={min}
        max={max}
        create={() => ({
          id: nextPartId(config.items.map((item) => item.id)),
          question: '',
          answer: '',
          stage: null,
          interest: '',
        })}
        addLabel={t('add')}
        field={({ row, name, change }) => (
          <LimitedText
            label={name}
            hideLabel
            placeholder={name}
            value={row.question}
            limit={faqLimits.question}
            onChange={(question) => change({ ...row, question })}
          />
        )}
        controls={({ row, name, change }) => (
          <div className="flex min-w-0 grow flex-col gap-2">
            <LimitedText
              label={t('answerTo', { name })}
              hideLabel
              placeholder={t('answer')}
              rows={2}
              lines
              value={row.answer}
              limit={faqLimits.answer}
              onChange={(answer) => change({ ...row, answer })}
            />
            <LimitedText
              label={t('interestOf', { name })}
              optional
              placeholder={t('interest')}
              value={row.interest}
              limit={limits.signal}
              onChange={(interest) => change({ ...row, interest })}
            />
            <StageTagSelect
              label={tEdit('stageTagOf', { name })}
              hideLabel
              stages={stages}
              value={row.stage}
              onChange={(stage) => change({ ...row, stage })}
            />
          </div>
        )}
      />
      <p className="-mt-3 text-sm text-ink-2">{t('interestHint')}</p>
    </div>
  )
}
