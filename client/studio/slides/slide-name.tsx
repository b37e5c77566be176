import { type Slide, slideHeading } from '../../../shared/slides/deck.ts'
import { useTexts } from '../../../shared/ui/language.tsx'
import { kindNameTexts, slideTexts } from './texts.ts'

/** What a slide is called in lists: its heading, or its kind while it has none. */
export function useSlideName(): (slide: Slide) => string {
  const t = useTexts(slideTexts)
  const tKind = useTexts(kindNameTexts)
  return (slide) => slideHeading(slide).trim() || t('untitled', { kind: tKind(slide.kind) })
}
