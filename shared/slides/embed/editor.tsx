import { useId } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { addressIn, isAllowedHost, pageAddress } from './address.ts'
import { embedEditorTexts } from './editor-texts.ts'
import { embedLimits } from './embed.ts'

export default function EmbedEditor({ config, onChange, embedHosts }: EditorProps<'embed'>) {
  const t = useTexts(embedEditorTexts)
  const id = useId()
  const page = pageAddress(config.url)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('title')}
        rows={2}
        limit={limits.heading}
        value={config.title}
        onChange={(title) => onChange({ ...config, title })}
      />
      <TextField
        type="text"
        inputMode="url"
        label={t('url')}
        hint={t('urlHint')}
        placeholder="https://…"
        value={config.url}
        error={problem()}
        onChange={(pasted) => onChange({ ...config, url: addressIn(pasted).slice(0, embedLimits.url) })}
      />
      <section aria-labelledby={id}>
        <h3 id={id} className="font-medium">
          {t('allowed')}
        </h3>
        {embedHosts.length === 0 ? (
          <p className="mt-1 text-sm text-ink-2">{t('noneAllowed')}</p>
        ) : (
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {embedHosts.map((host) => (
              <li key={host} className="wrap-anywhere">
                {host}
              </li>
            ))}
          </ul>
        )}
        <p className="mt-2 text-sm text-ink-2">{t('allowedHint')}</p>
      </section>
      <Switch
        label={t('interactive')}
        hint={t('interactiveHint')}
        checked={config.interactive}
        onChange={(interactive) => onChange({ ...config, interactive })}
      />
    </div>
  )

  function problem(): string | null {
    if (config.url.trim() === '') return null
    if (page === null) return t('notAPage')
    return isAllowedHost(page.host, embedHosts) ? null : t('notAllowed', { host: page.host })
  }
}
