import { useState } from 'react'
import { apiLimits } from '../../../shared/protocol/api.ts'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { useProblemText } from '../problem-text.tsx'
import { useStudio } from '../studio-context.tsx'
import { editorTexts } from './texts.ts'

export interface Uploading {
  name: string
  /** 0 to 1. */
  share: number
}

/** Stores images for the kinds' forms and says how far they are. Failures reject with a message for the author. */
export function useUpload(): { upload(file: File): Promise<string>; uploading: Uploading | null } {
  const { api } = useStudio()
  const t = useTexts(editorTexts)
  const format = useNumberFormat()
  const problemText = useProblemText()
  const [uploading, setUploading] = useState<Uploading | null>(null)
  const upload = async (file: File): Promise<string> => {
    const megabyte = 1024 * 1024
    if (file.size > apiLimits.imageBytes) {
      throw new Error(
        t('tooLarge', { size: format(file.size / megabyte), limit: apiLimits.imageBytes / megabyte }),
      )
    }
    setUploading({ name: file.name, share: 0 })
    try {
      const stored = await api.upload(file, (share) => setUploading({ name: file.name, share }))
      return stored.hash
    } catch (error) {
      throw new Error(problemText(error))
    } finally {
      setUploading(null)
    }
  }
  return { upload, uploading }
}
