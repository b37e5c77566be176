import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { resourceTexts } from './texts.ts'

const kilobyte = 1024

/** "PDF, 2.4 MB": what somebody on a mobile network wants to know before they tap. */
export function useFileFacts(): (file: { name: string; bytes: number }) => string {
  const t = useTexts(resourceTexts)
  const format = useNumberFormat()
  return ({ name, bytes }) => {
    const type = name.slice(name.lastIndexOf('.') + 1).toUpperCase()
    const kilobytes = bytes / kilobyte
    const size =
      kilobytes < kilobyte
        ? t('kilobytes', { size: format(Math.max(1, Math.round(kilobytes))) })
        : t('megabytes', { size: format(Math.round((kilobytes / kilobyte) * 10) / 10) })
    return `${type}, ${size}`
  }
}
