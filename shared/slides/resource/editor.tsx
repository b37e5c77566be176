import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { limits, linkPattern } from '../config-parts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { LinkField } from '../parts/link-field.tsx'
import type { EditorProps } from '../view-props.tsx'
import { FileField } from './file-field.tsx'
import type { ResourceConfig } from './resource.ts'
import { resourceTexts } from './texts.ts'

type Source = ResourceConfig['source']

export default function ResourceEditor({ config, onChange, upload, uploadFile }: EditorProps<'resource'>) {
  const t = useTexts(resourceTexts)
  const { source } = config
  // Looking at the other way and coming back must not lose the file or the address.
  const [other, setOther] = useState<Source>(
    source.type === 'file' ? { type: 'link', url: '' } : { type: 'file', file: null },
  )
  // The form may have changed while a file was on its way: it goes into the newest one.
  const latest = useRef(config)
  useEffect(() => {
    latest.current = config
  })
  const change = (part: Partial<ResourceConfig>) => onChange({ ...latest.current, ...part })
  return (
    <div className="flex flex-col gap-7">
      <LimitedText
        label={t('heading')}
        hint={t('headingHint')}
        rows={2}
        value={config.heading}
        limit={limits.heading}
        onChange={(heading) => change({ heading })}
      />
      <RadioGroup<Source['type']>
        legend={t('source')}
        layout="row"
        value={source.type}
        options={[
          { value: 'file', label: t('sourceFile') },
          { value: 'link', label: t('sourceLink') },
        ]}
        onChange={(type) => {
          if (type === source.type) return
          setOther(source)
          change({ source: other })
        }}
      />
      {source.type === 'file' ? (
        <FileField
          value={source.file}
          uploadFile={uploadFile}
          onChange={(file) => change({ source: { type: 'file', file } })}
        />
      ) : (
        <LinkField
          label={t('url')}
          value={source.url}
          pattern={linkPattern}
          onChange={(url) => change({ source: { type: 'link', url } })}
        />
      )}
      <LimitedText
        label={t('text')}
        optional
        rows={3}
        lines
        value={config.text}
        limit={limits.body}
        onChange={(text) => change({ text })}
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
