import { FileVideo, X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { buttonClasses } from '../../ui/button-classes.ts'
import { FieldError } from '../../ui/field.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { videoEditorTexts } from './editor-texts.ts'

export interface MediaFileFieldProps {
  label: string
  hint: string
  /** What is shown of the stored file; null: there is none. */
  stored: ReactNode | null
  /** As the browser's file dialog takes it. */
  accept: string
  chooseLabel: string
  removeLabel: string
  /** The file as it is to be sent, or null when it is of another type. */
  prepare(file: File): File | null
  wrongType: string
  upload(file: File): Promise<string>
  onChange(hash: string | null): void
}

/** A video or captions, chosen from a file dialog or dropped here. */
export function MediaFileField(props: MediaFileFieldProps) {
  const t = useTexts(videoEditorTexts)
  const id = useId()
  const [uploading, setUploading] = useState(false)
  const [error, setError] = useState<string | null>(null)
  // The form may have changed while the file was on its way: the hash goes to the newest one.
  const newest = useRef<MediaFileFieldProps | null>(props)
  useEffect(() => {
    newest.current = props
  })
  useEffect(
    () => () => {
      newest.current = null
    },
    [],
  )

  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const file = props.prepare(chosen)
    if (file === null) return setError(props.wrongType)
    setError(null)
    setUploading(true)
    try {
      const hash = await props.upload(file)
      newest.current?.onChange(hash)
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : ''
      if (newest.current) setError(message || t('uploadFailed'))
    } finally {
      if (newest.current) setUploading(false)
    }
  }

  const action = uploading ? t('uploading') : props.chooseLabel
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 font-medium leading-snug">{props.label}</legend>
      <div className="relative flex flex-wrap items-center gap-4 rounded-md border-[1.5px] border-dashed border-line-strong p-3 transition-colors hover:border-ink has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-3 has-[input:focus-visible]:outline-(--focus)">
        {/* The browser's own file field covers the box: it takes clicks, keys and dropped files alike. */}
        <input
          type="file"
          accept={props.accept}
          disabled={uploading}
          aria-label={`${props.label}: ${action}`}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          title=""
          className="absolute inset-0 size-full cursor-pointer opacity-0"
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        {props.stored}
        <span className={buttonClasses({ variant: 'secondary', size: 'small' })}>
          {uploading ? <Spinner className="size-5" /> : <FileVideo aria-hidden="true" />}
          <span>{action}</span>
        </span>
        {props.stored !== null && !uploading && (
          <Button
            size="small"
            variant="quiet"
            icon={<X aria-hidden="true" />}
            className="relative"
            onClick={() => props.onChange(null)}
          >
            {props.removeLabel}
          </Button>
        )}
      </div>
      <p id={`${id}-hint`} className="text-sm text-ink-2">
        {props.hint}
      </p>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}
