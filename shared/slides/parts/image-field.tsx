import { ImagePlus, X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { buttonClasses } from '../../ui/button-classes.ts'
import { FieldError } from '../../ui/field.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { mediaUrl } from '../view-props.tsx'
import { editorTexts } from './editor-texts.ts'
import { imageTypes, useImageUpload } from './use-image-upload.tsx'

export interface ImageFieldProps {
  /** Names the field, e.g. "Image". */
  label: string
  /** Content hash, or null for none. */
  value: string | null
  onChange(hash: string | null): void
  /** As in `EditorProps`. */
  upload(file: File): Promise<string>
}

/** An image with its preview: chosen from a file dialog or dropped here. */
export function ImageField({ label, value, onChange, upload }: ImageFieldProps) {
  const t = useTexts(editorTexts)
  const id = useId()
  const { take, uploading, error } = useImageUpload(upload, onChange)
  const [over, setOver] = useState(false)
  const action = t(uploading ? 'uploading' : value === null ? 'chooseImage' : 'replaceImage')
  const described = error ? `${id}-hint ${id}-error` : `${id}-hint`
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 font-medium leading-snug">{label}</legend>
      <div
        className={joinClasses(
          'relative flex flex-wrap items-center gap-4 rounded-md border-[1.5px] border-dashed p-3 transition-colors',
          'has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-3 has-[input:focus-visible]:outline-(--focus)',
          over ? 'border-ink bg-accent-soft' : 'border-line-strong hover:border-ink',
        )}
      >
        {/* The browser's own file field covers the box: it takes clicks, keys and dropped files alike. */}
        <input
          type="file"
          accept={imageTypes.join(',')}
          disabled={uploading}
          aria-label={`${label}: ${action}`}
          aria-describedby={described}
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
          <img
            src={mediaUrl(value)}
            alt=""
            className="max-h-32 max-w-48 rounded-sm bg-sunken object-contain"
          />
        )}
        <div className="flex min-w-0 flex-col items-start gap-2">
          <div className="flex flex-wrap gap-2">
            <span aria-hidden="true" className={buttonClasses({ variant: 'secondary', size: 'small' })}>
              {uploading ? <Spinner /> : <ImagePlus />}
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
                {t('removeImage')}
              </Button>
            )}
          </div>
          <p id={`${id}-hint`} className="text-sm text-ink-2">
            {t('imageHint')}
          </p>
        </div>
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}
