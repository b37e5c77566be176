import { ImageIcon } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { mediaUrl } from '../view-props.tsx'

export interface ImageBoxProps {
  image: string | null
  alt: string
  /** `width`: as wide as its place, on a phone or in a form; `both`: as large as fits into its place. */
  fit: 'width' | 'both'
  /** Grey and pale, for what is drawn on it. */
  faded?: boolean
  /** Lies exactly on the image. */
  children: ReactNode
}

/** Until an image is loaded its shape is not known. */
const assumedRatio = 3 / 2

/** An image with a layer that lies exactly on it, whatever its shape; always on a light ground. */
export function ImageBox({ image, alt, fit, faded = false, children }: ImageBoxProps) {
  const [ratio, setRatio] = useState(assumedRatio)
  const width = fit === 'width' ? `min(100%, ${28 * ratio}rem)` : `min(100cqw, 100cqh * ${ratio})`
  return (
    <div
      className={fit === 'both' ? 'flex size-full items-center justify-center' : 'flex justify-center'}
      style={fit === 'both' ? { containerType: 'size' } : undefined}
    >
      <div
        data-theme="light"
        className="relative overflow-hidden rounded-sm bg-ground text-ink"
        style={{ width, aspectRatio: ratio }}
      >
        {image === null ? (
          <span className="absolute inset-0 flex items-center justify-center bg-sunken">
            <ImageIcon className="size-1/5 text-ink-3" strokeWidth={1.2} aria-hidden="true" />
          </span>
        ) : (
          <img
            src={mediaUrl(image)}
            alt={alt}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              if (naturalWidth > 0 && naturalHeight > 0) setRatio(naturalWidth / naturalHeight)
            }}
            className={joinClasses(
              'absolute inset-0 size-full transition-opacity duration-(--slow)',
              faded && 'opacity-60 grayscale',
            )}
          />
        )}
        {children}
      </div>
    </div>
  )
}
