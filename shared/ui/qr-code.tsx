import { create } from 'qrcode'
import { useMemo } from 'react'
import { uiTexts } from '../text/ui.ts'
import { useTexts } from './language.tsx'

export interface QrCodeProps {
  /** What is encoded, usually an address. */
  value: string
  /** Sets the size, as in `w-64`; it fills its box without. */
  className?: string | undefined
}

/** The quiet zone that the standard asks for, in modules. */
const quietZone = 4

/** Always dark on light, whatever the theme: many phone cameras cannot read the inverse. */
export function QrCode({ value, className = 'w-full' }: QrCodeProps) {
  const t = useTexts(uiTexts)
  const { path, size } = useMemo(() => drawPath(value), [value])
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('qrCode', { address: value })}
      shapeRendering="crispEdges"
      className={`block aspect-square rounded-md ${className}`}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#12060a" />
    </svg>
  )
}

/** One path with a stroke of dark modules per run, which is far smaller than a square for each. */
function drawPath(value: string): { path: string; size: number } {
  const { modules } = create(value, { errorCorrectionLevel: 'M' })
  const runs: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue
      const start = column
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1
      const width = column - start + 1
      runs.push(`M${start + quietZone} ${row + quietZone}h${width}v1h-${width}z`)
    }
  }
  return { path: runs.join(''), size: modules.size + 2 * quietZone }
}
