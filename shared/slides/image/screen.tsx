import { ImageIcon } from 'lucide-react'
import { useTexts } from '../../ui/language.tsx'
import { ScreenHeading } from '../parts/screen-slide.tsx'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'
import { imageTexts } from './texts.ts'

export default function ImageScreen({ config }: ScreenProps<'image'>) {
  const t = useTexts(imageTexts)
  const { image, caption, alt, fit } = config
  if (image === null) {
    return (
      <div className="screen-pad flex size-full flex-col items-center justify-center gap-[calc(var(--u)*3)] text-center">
        <ImageIcon className="size-[calc(var(--u)*14)] text-ink-3" strokeWidth={1.2} aria-hidden="true" />
        {caption === '' ? (
          <p className="text-screen-body text-ink-2">{t('noImage')}</p>
        ) : (
          <ScreenHeading text={caption} />
        )}
      </div>
    )
  }
  if (fit === 'cover') {
    return (
      <div className="relative size-full">
        <img src={mediaUrl(image)} alt={alt} className="size-full object-cover" />
        {caption !== '' && (
          // On the ground colour, not on a shade over the picture: legible whatever the picture is.
          <div className="absolute start-0 bottom-[calc(var(--u)*6)] max-w-[75%] rounded-e-lg bg-ground py-[calc(var(--u)*3)] ps-[calc(var(--u)*7)] pe-[calc(var(--u)*5)]">
            <CaptionText text={caption} />
          </div>
        )}
      </div>
    )
  }
  return (
    <div className="flex size-full flex-col">
      <img src={mediaUrl(image)} alt={alt} className="min-h-0 w-full grow bg-sunken object-contain" />
      {caption !== '' && (
        <div className="shrink-0 px-[calc(var(--u)*7)] py-[calc(var(--u)*3.5)]">
          <CaptionText text={caption} />
        </div>
      )}
    </div>
  )
}

function CaptionText({ text }: { text: string }) {
  return (
    <h2
      className={`display wrap-anywhere hyphens-auto ${text.length > 80 ? 'text-screen-label' : 'text-screen-body'}`}
    >
      {text}
    </h2>
  )
}
