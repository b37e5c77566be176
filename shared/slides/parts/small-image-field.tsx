import { ImagePlus, X } from 'lucide-react'
import { useId } from 'react'
import { FieldError } from '../../ui/field.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { mediaUrl } from '../view-props.tsx'
import { editorTexts } from './editor-texts.ts'
import { imageTypes, useImageUpload } from './use-image-upload.tsx'

export interface SmallImageFieldProps {
  /** What the image belongs to, e.g. "Option 2". */
  name: string
  value: string | null
  onChange(hash: string | null): void
  upload(file: File): Promise<string>
}

/** An image in a row of a list: one square button, and another that removes it. */
export function SmallImageField({ name, value, onChange, upload }: SmallImageFieldProps) {
  const t = useTexts(editorTexts)
  const id = useId()
  const { take, uploading, error } = useImageUpload(upload, onChange)
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-1">
        <label
          title={t('chooseImage')}
          className={joinClasses(
            'relative inline-flex size-12 shrink-0 items-center justify-center overflow-hidden rounded-md border-[1.5px] text-ink-2',
            'hover:border-ink hover:text-ink',
            'has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-(--focus)',
            value === null ? 'border-dashed border-line-strong' : 'border-line',
          )}
        >
          <input
            type="file"
            accept={imageTypes.join(',')}
            disabled={uploading}
            aria-label={t('imageOf', { name })}
            aria-describedby={error ? `${id}-error` : undefined}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Picture value={value} uploading={uploading} />
        </label>
        {value !== null && (
          <button
            type="button"
            aria-label={t('removeImageOf', { name })}
            title={t('removeImage')}
            onClick={() => onChange(null)}
            className="target inline-flex items-center justify-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <X className="size-5" aria-hidden="true" />
          </button>
        )}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

function Picture({ value, uploading }: { value: string | null; uploading: boolean }) {
  const t = useTexts(editorTexts)
  if (uploading) return <Spinner label={t('uploading')} />
  if (value === null) return <ImagePlus className="size-5" aria-hidden="true" />
  return <img src={mediaUrl(value)} alt="" className="size-full object-cover" />
}
