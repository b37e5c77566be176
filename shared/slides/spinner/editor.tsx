import { useState } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { limits } from '../config-parts.ts'
import { LimitedText } from '../parts/limited-text.tsx'
import type { EditorProps } from '../view-props.tsx'
import { duplicatesIn, entriesProblem, merged, readEntries, spinnerLimits, writeEntries } from './entries.ts'
import { spinnerTexts } from './texts.ts'

/** Duplicates that are named; the others are counted. */
const namedAtMost = 12

const limitOf = {
  'too-many': spinnerLimits.entries,
  'name-long': spinnerLimits.name,
  'weight-high': spinnerLimits.weight,
  'too-many-slices': spinnerLimits.slices,
} as const

export default function SpinnerEditor({ config, onChange }: EditorProps<'spinner'>) {
  const t = useTexts(spinnerTexts)
  const format = useNumberFormat()
  // What is typed stays as it is typed while the field is used, also where it cannot be saved yet.
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? writeEntries(config.entries)
  const entries = typed === null ? config.entries : readEntries(typed)
  const problem = entriesProblem(entries)
  const duplicates = duplicatesIn(config.entries)
  return (
    <div className="flex flex-col gap-7">
      <Banner title={t('noProof')}>{t('noProofHint')}</Banner>
      <LimitedText
        label={t('heading')}
        rows={2}
        placeholder={t('wheel')}
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
        limit={limits.body}
        onChange={(next) => onChange({ ...config, text: next })}
      />
      <div className="flex flex-col gap-2">
        <TextArea
          label={t('entries')}
          hint={t('entriesHint', { max: format(spinnerLimits.entries) })}
          rows={10}
          spellCheck={false}
          value={text}
          error={problem && t(problem, { max: format(limitOf[problem]) })}
          onChange={(next) => {
            setTyped(next)
            const list = readEntries(next)
            if (entriesProblem(list) === null) onChange({ ...config, entries: list })
          }}
          onBlur={() => problem === null && setTyped(null)}
        />
        <p className="text-sm text-ink-2 tabular-nums" aria-live="polite">
          {t('counted', {
            entries: format(entries.length),
            max: format(spinnerLimits.entries),
            slices: format(entries.reduce((sum, { weight }) => sum + weight, 0)),
          })}
        </p>
      </div>
      {duplicates.length > 0 && (
        <Banner
          tone="warning"
          title={t('duplicates')}
          actions={
            <Button
              size="small"
              onClick={() => {
                setTyped(null)
                onChange({ ...config, entries: merged(config.entries) })
              }}
            >
              {t('merge')}
            </Button>
          }
        >
          <p className="wrap-anywhere">
            {duplicates.slice(0, namedAtMost).join(', ')}
            {duplicates.length > namedAtMost &&
              ` ${t('andMore', { count: duplicates.length - namedAtMost })}`}
          </p>
          <p className="mt-1 text-ink-2">{t('mergeHint')}</p>
        </Banner>
      )}
      <Switch
        label={t('removes')}
        checked={config.removes}
        onChange={(removes) => onChange({ ...config, removes })}
      />
    </div>
  )
}
