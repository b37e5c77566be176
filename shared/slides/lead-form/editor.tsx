import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { limits, nextPartId } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import { type RowEditing, RowListEditor } from '../parts/row-list-editor.tsx'
import type { EditorProps } from '../view-props.tsx'
import { leadFormEditorTexts } from './editor-texts.ts'
import { type ConsentPurpose, type LeadFieldType, leadFieldTypes, leadFormLimits } from './fields.ts'
import type { LeadField, LeadFormConfig } from './lead-form.ts'
import { leadFormTexts } from './texts.ts'

export default function LeadFormEditor({ config, onChange }: EditorProps<'lead-form'>) {
  const t = useTexts(leadFormEditorTexts)
  const tForm = useTexts(leadFormTexts)
  const change = (part: Partial<LeadFormConfig>) => onChange({ ...config, ...part })
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('heading')}
        rows={2}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => change({ heading })}
      />
      <LimitedText
        label={t('text')}
        optional
        hint={t('textHint')}
        rows={2}
        lines
        value={config.text}
        limit={limits.body}
        onChange={(text) => change({ text })}
      />
      <RowListEditor
        label={t('fields')}
        hint={t('fieldsHint', { max: leadFormLimits.fields })}
        rows={config.fields}
        onChange={(fields) => change({ fields })}
        keyOf={(field) => field.id}
        nameOf={(index) => t('field', { number: index + 1 })}
        min={1}
        max={leadFormLimits.fields}
        create={() => ({
          id: nextPartId(config.fields.map((field) => field.id)),
          type: firstFreeType(config.fields),
          label: '',
          required: false,
          choices: [],
        })}
        addLabel={t('addField')}
        field={({ row, name, change: changeRow }) => (
          <LimitedText
            label={t('labelOf', { name })}
            hideLabel
            placeholder={tForm(row.type)}
            value={row.label}
            limit={leadFormLimits.fieldLabel}
            onChange={(label) => changeRow({ ...row, label })}
          />
        )}
        controls={(row) => <FieldControls {...row} fields={config.fields} />}
      />
      {!config.fields.some((field) => field.type === 'email') && (
        <Banner tone="warning" title={t('noEmailTitle')}>
          {t('noEmail')}
        </Banner>
      )}
      <ConsentFields consents={config.consents} onChange={(consents) => change({ consents })} />
      <LimitedText
        label={t('thanks')}
        optional
        hint={t('thanksHint', { text: tForm('thanksText') })}
        rows={2}
        lines
        value={config.thanks}
        limit={leadFormLimits.thanks}
        onChange={(thanks) => change({ thanks })}
      />
    </div>
  )
}

const repeatable = (type: LeadFieldType) => type === 'text' || type === 'choice'

/** A form without an e-mail address finds nobody, so that comes first; then the author's own questions. */
function firstFreeType(fields: readonly LeadField[]): LeadFieldType {
  return fields.some((field) => field.type === 'email') ? 'text' : 'email'
}

const typeTexts = {
  name: 'typeName',
  email: 'typeEmail',
  company: 'typeCompany',
  role: 'typeRole',
  phone: 'typePhone',
  text: 'typeText',
  choice: 'typeChoice',
} as const

function FieldControls(props: RowEditing<LeadField> & { fields: readonly LeadField[] }) {
  const { row, name, change, fields } = props
  const t = useTexts(leadFormEditorTexts)
  return (
    <>
      <Select
        label={t('typeOf', { name })}
        hideLabel
        className="min-w-44 grow"
        value={row.type}
        options={leadFieldTypes.map((type) => ({
          value: type,
          label: t(typeTexts[type]),
          disabled: type !== row.type && !repeatable(type) && fields.some((other) => other.type === type),
        }))}
        onChange={(type) => change({ ...row, type })}
      />
      <Checkbox
        label={
          <>
            <span aria-hidden="true">{t('required')}</span>
            <span className="sr-only">{t('requiredOf', { name })}</span>
          </>
        }
        checked={row.required}
        onChange={(required) => change({ ...row, required })}
      />
      {row.type === 'choice' && (
        <TextArea
          label={t('choices', { name })}
          hint={t('choicesHint', { max: leadFormLimits.choices })}
          className="basis-full"
          rows={3}
          value={row.choices.join('\n')}
          onChange={(text) => change({ ...row, choices: readChoices(text) })}
        />
      )}
    </>
  )
}

/** Blank lines stay while the author is typing; phones leave them out. */
function readChoices(text: string): string[] {
  return text === ''
    ? []
    : text
        .split('\n')
        .slice(0, leadFormLimits.choices)
        .map((choice) => choice.slice(0, leadFormLimits.fieldLabel))
}

type Consents = LeadFormConfig['consents']

function ConsentFields({ consents, onChange }: { consents: Consents; onChange(consents: Consents): void }) {
  const t = useTexts(leadFormEditorTexts)
  const tForm = useTexts(leadFormTexts)
  const textOf = (purpose: ConsentPurpose) => consents.find((consent) => consent.purpose === purpose)?.text
  const write = (purpose: ConsentPurpose, text: string) =>
    onChange(consents.map((consent) => (consent.purpose === purpose ? { purpose, text } : consent)))
  const contact = textOf('contact')
  const marketing = textOf('marketing')
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-3 text-lg font-semibold">{t('consents')}</legend>
      {contact === undefined ? (
        <Banner
          tone="error"
          title={t('noContactTitle')}
          actions={
            <Button size="small" onClick={() => onChange([{ purpose: 'contact', text: '' }, ...consents])}>
              {t('addContact')}
            </Button>
          }
        >
          {t('noContact')}
        </Banner>
      ) : (
        <LimitedText
          label={t('contact')}
          hint={`${t('contactHint')} «${tForm('contactConsent')}»`}
          rows={3}
          lines
          value={contact}
          limit={leadFormLimits.consentText}
          onChange={(text) => write('contact', text)}
        />
      )}
      <Switch
        label={t('marketing')}
        hint={t('marketingHint')}
        checked={marketing !== undefined}
        // The last consent stays: a form that asks for none could keep nothing.
        disabled={marketing !== undefined && contact === undefined}
        onChange={(on) =>
          onChange(
            on
              ? [...consents, { purpose: 'marketing', text: '' }]
              : consents.filter((consent) => consent.purpose !== 'marketing'),
          )
        }
      />
      {marketing !== undefined && (
        <LimitedText
          label={t('marketingText')}
          hint={`${t('standardHint')} «${tForm('marketingConsent')}»`}
          rows={3}
          lines
          value={marketing}
          limit={leadFormLimits.consentText}
          onChange={(text) => write('marketing', text)}
        />
      )}
    </fieldset>
  )
}
