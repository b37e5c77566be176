import { useState } from 'react'
import { apiLimits, captionsType, videoTypes } from '../../../shared/protocol/api.ts'
import { handoutEndings } from '../../../shared/slides/config-parts.ts'
import type { EditorProps } from '../../../shared/slides/view-props.tsx'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { problemOf } from '../api.ts'
import { useProblemText } from '../problem-text.tsx'
import { useStudio } from '../studio-context.tsx'
import { editorTexts } from './texts.ts'

export interface Uploading {
  name: string
  /** 0 to 1. */
  share: number
}

type Uploads = Pick<EditorProps<'poll'>, 'upload' | 'uploadFile'>

const megabyte = 1024 * 1024

/** Most bytes of a file that a slide shows or plays. */
function mostOf(type: string): { bytes: number; text: 'tooLarge' | 'fileTooLarge' } {
  if (videoTypes.some((video) => video === type)) return { bytes: apiLimits.videoBytes, text: 'fileTooLarge' }
  if (type === captionsType) return { bytes: apiLimits.captionsBytes, text: 'fileTooLarge' }
  return { bytes: apiLimits.imageBytes, text: 'tooLarge' }
}

/** Stores images and files for the kinds' forms and says how far they are. Failures reject with a message for the author. */
export function useUpload(): Uploads & { uploading: Uploading | null } {
  const { api } = useStudio()
  const t = useTexts(editorTexts)
  const format = useNumberFormat()
  const problemText = useProblemText()
  const [uploading, setUploading] = useState<Uploading | null>(null)

  const store = async <Stored>(
    file: File,
    most: { bytes: number; text: 'tooLarge' | 'fileTooLarge' },
    send: (onProgress: (share: number) => void) => Promise<Stored>,
    messageOf: (error: unknown) => string,
  ): Promise<Stored> => {
    const tooLarge = () =>
      new Error(t(most.text, { size: format(file.size / megabyte), limit: most.bytes / megabyte }))
    if (file.size > most.bytes) throw tooLarge()
    setUploading({ name: file.name, share: 0 })
    try {
      return await send((share) => setUploading({ name: file.name, share }))
    } catch (error) {
      throw new Error(messageOf(error))
    } finally {
      setUploading(null)
    }
  }

  return {
    upload: async (file) => {
      const stored = await store(
        file,
        mostOf(file.type),
        (onProgress) => api.upload(file, onProgress),
        problemText,
      )
      return stored.hash
    },
    uploadFile: (file) =>
      store(
        file,
        { bytes: apiLimits.fileBytes, text: 'fileTooLarge' },
        (onProgress) => api.uploadFile(file, onProgress),
        (error) =>
          problemOf(error).kind === 'unsupported-type'
            ? t('fileNotTaken', { types: handoutEndings.join(', ') })
            : problemText(error),
      ),
    uploading,
  }
}
