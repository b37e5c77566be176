import { useTexts } from '../../ui/language.tsx'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { quoteLimits } from './quote.ts'
import { quoteTexts } from './texts.ts'

export default function QuoteEditor({ config, onChange, upload }: EditorProps<'quote'>) {
  const t = useTexts(quoteTexts)
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('text')}
        hint={t('textHint')}
        rows={4}
        lines
        limit={quoteLimits.text}
        value={config.text}
        onChange={(text) => onChange({ ...config, text })}
      />
      <LimitedText
        label={t('author')}
        limit={quoteLimits.author}
        value={config.author}
        onChange={(author) => onChange({ ...config, author })}
      />
      <LimitedText
        label={t('role')}
        optional
        placeholder={t('roleExample')}
        limit={quoteLimits.role}
        value={config.role}
        onChange={(role) => onChange({ ...config, role })}
      />
      <ImageField
        label={t('portrait')}
        value={config.portrait}
        upload={upload}
        onChange={(portrait) => onChange({ ...config, portrait })}
      />
    </div>
  )
}
