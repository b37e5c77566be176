import { useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { limits, linkPattern } from '../config-parts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { LinkField } from '../parts/link-field.tsx'
import type { EditorProps } from '../view-props.tsx'
import { actionWords } from './action-words.ts'
import { type CallToActionConfig, callToActionLimits, requestKinds } from './call-to-action.ts'
import { callToActionTexts } from './texts.ts'

export default function CallToActionEditor({ config, onChange, upload }: EditorProps<'call-to-action'>) {
  const t = useTexts(callToActionTexts)
  const change = (part: Partial<CallToActionConfig>) => onChange({ ...config, ...part })
  const { action } = config
  // Trying the other kind of button and coming back must not lose the address.
  const [lastUrl, setLastUrl] = useState(action.type === 'link' ? action.url : '')
  const setUrl = (url: string) => {
    setLastUrl(url)
    change({ action: { type: 'link', url } })
  }
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
        rows={3}
        lines
        value={config.text}
        limit={limits.body}
        onChange={(text) => change({ text })}
      />
      <RadioGroup
        legend={t('whatHappens')}
        value={action.type}
        onChange={(type) =>
          change({
            action: type === 'link' ? { type, url: lastUrl } : { type: 'request', what: 'demo' },
          })
        }
        options={[
          { value: 'request', label: t('request'), hint: t('requestHint') },
          { value: 'link', label: t('link'), hint: t('linkHint') },
        ]}
      />
      {action.type === 'link' ? (
        <LinkField label={t('url')} value={action.url} pattern={linkPattern} onChange={setUrl} />
      ) : (
        <Select
          label={t('what')}
          value={action.what}
          options={requestKinds.map((what) => ({ value: what, label: t(what) }))}
          onChange={(what) => change({ action: { type: 'request', what } })}
        />
      )}
      <LimitedText
        label={t('label')}
        optional
        hint={t('labelHint', { text: t(actionWords(action).button) })}
        value={config.label}
        limit={callToActionLimits.label}
        onChange={(label) => change({ label })}
      />
      <ImageField
        label={t('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => change({ image })}
      />
    </div>
  )
}
