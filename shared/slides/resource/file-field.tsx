import { FileUp, X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { buttonClasses } from '../../ui/button-classes.ts'
import { FieldError } from '../../ui/field.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { handoutEndings, limits } from '../config-parts.ts'
import type { StoredFile } from '../view-props.tsx'
import { resourceTexts } from './texts.ts'
import { useFileFacts } from './use-file-facts.tsx'

export interface FileFieldProps {
  value: StoredFile | null
  onChange(file: StoredFile | null): void
  /** As in `EditorProps`. */
  uploadFile(file: File): Promise<StoredFile>
}

const megabyte = 1024 * 1024

/** The file that is handed out: chosen from a file dialog or dropped here. */
export function FileField({ value, onChange, uploadFile }: FileFieldProps) {
  const t = useTexts(resourceTexts)
  const facts = useFileFacts()
  const id = useId()
  const [over, setOver] = useState(false)
  const [uploading, setUploading] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const action = t(uploading ? 'uploading' : value === null ? 'chooseFile' : 'replaceFile')

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setError(null)
    setUploading(true)
    try {
      const { hash, name, bytes } = await uploadFile(file)
      onChange({ hash, name, bytes })
    } catch (problem) {
      setError((problem instanceof Error && problem.message) || t('uploadFailed'))
    } finally {
      setUploading(false)
    }
  }

  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 leading-snug font-medium">{t('file')}</legend>
      <div
        className={joinClasses(
          'relative flex flex-col items-start gap-3 rounded-md border-[1.5px] border-dashed p-3 transition-colors',
          'has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-3 has-[input:focus-visible]:outline-(--focus)',
          over ? 'border-ink bg-accent-soft' : 'border-line-strong hover:border-ink',
        )}
      >
        {/* The browser's own file field covers the box: it takes clicks, keys and dropped files alike. */}
        <input
          type="file"
          accept={handoutEndings.map((ending) => `.${ending}`).join(',')}
          disabled={uploading}
          aria-label={`${t('file')}: ${action}`}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          title=""
          className="absolute inset-0 size-full cursor-pointer opacity-0"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            void take(event.target.files?.[0])
            // The same file may be chosen again after a failure.
            event.target.value = ''
          }}
        />
        {value !== null && (
          <p className="leading-snug">
            <span className="font-medium wrap-anywhere">{value.name}</span>
            <span className="block text-sm text-ink-2">{facts(value)}</span>
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <span aria-hidden="true" className={buttonClasses({ variant: 'secondary', size: 'small' })}>
            {uploading ? <Spinner /> : <FileUp />}
            {action}
          </span>
          {value !== null && (
            <Button
              variant="quiet"
              size="small"
              icon={<X aria-hidden="true" />}
              className="relative z-1"
              onClick={() => onChange(null)}
            >
              {t('removeFile')}
            </Button>
          )}
        </div>
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {t('fileHint', { limit: limits.handout.bytes / megabyte })}
        </p>
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}
