import { useTexts } from '../../ui/language.tsx'
import { mediaUrl, type ResultsProps } from '../view-props.tsx'
import { imageTexts } from './texts.ts'

export default function ImageResults({ slide }: ResultsProps<'image'>) {
  const t = useTexts(imageTexts)
  const { image, alt } = slide.config
  return (
    <div className="flex flex-col items-start gap-2">
      {image !== null && (
        <img src={mediaUrl(image)} alt={alt} className="max-h-40 rounded-md bg-sunken object-contain" />
      )}
      <p className="text-sm text-ink-2">{t('noAnswers')}</p>
    </div>
  )
}
