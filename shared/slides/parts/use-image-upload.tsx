import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { editorTexts } from './editor-texts.ts'

/** What the server stores; it re-encodes every image, so animated ones become still. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

/** Stores a chosen file and hands over its content hash; says what happens and what went wrong. */
export function useImageUpload(
  upload: (file: File) => Promise<string>,
  onStored: (hash: string) => void,
): { take(file: File | undefined): Promise<void>; uploading: boolean; error: string | null } {
  const t = useTexts(editorTexts)
  const [uploading, setUploading] = useState(false)
  const [error, setError] = useState<string | null>(null)
  // The form may have changed while the file was on its way: the hash goes to the newest one.
  const stored = useRef(onStored)
  const live = useRef(true)
  useEffect(() => {
    stored.current = onStored
  })
  useEffect(() => {
    live.current = true
    return () => {
      live.current = false
    }
  }, [])

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    if (!imageTypes.some((type) => type === file.type)) {
      setError(t('notAnImage'))
      return
    }
    setError(null)
    setUploading(true)
    try {
      const hash = await upload(file)
      if (live.current) stored.current(hash)
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : ''
      if (live.current) setError(message || t('uploadFailed'))
    } finally {
      if (live.current) setUploading(false)
    }
  }
  return { take, uploading, error }
}
