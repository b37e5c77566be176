import { ChevronRight, History } from 'lucide-react'
import { useState } from 'react'
import { useShallow } from 'zustand/shallow'
import { defineTexts } from '../../shared/text/translate.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { Sheet } from '../../shared/ui/sheet.tsx'
import { runKey } from '../connection/live-state.ts'
import { isEarlier } from './earlier.ts'
import { useSession } from './session-context.tsx'
import { SlideHost } from './slide-host.tsx'

/** Beside the view, not among the texts of the first load: most sessions have nothing to come back to. */
const texts = defineTexts({
  en: { title: 'From earlier slides', line: 'To take along, to read, to book' },
  kk: { title: 'Алдыңғы слайдтардан', line: 'Алып кету, оқу, уақыт таңдау үшін' },
  ru: { title: 'С прошлых слайдов', line: 'Скачать, прочитать, записаться' },
})

/** Handouts, answers and meeting times that were shown before: a bar that opens all of them again. */
export default function EarlierSlides() {
  const t = useTexts(texts)
  const slides = useSession(
    useShallow((state) => state.lingering.filter((slide) => isEarlier(slide, state.view?.slide?.id))),
  )
  const [open, setOpen] = useState(false)
  if (slides.length === 0 && !open) return null
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="mb-2 flex min-h-12 w-full animate-fade items-center gap-3 rounded-lg bg-sunken px-4 py-2 text-start"
      >
        <History className="size-5 shrink-0 text-accent-text" aria-hidden="true" />
        <span className="min-w-0 grow">
          <strong className="block leading-tight font-medium">{t('title')}</strong>
          <span className="block text-sm leading-snug text-ink-2">{t('line')}</span>
        </span>
        <ChevronRight className="size-5 shrink-0 text-ink-2" aria-hidden="true" />
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('title')}>
        <div className="phone-frame flex flex-col bg-transparent">
          {slides.toReversed().map((slide) => (
            <section
              key={runKey(slide.id, slide.progress.run)}
              className="border-t border-line py-6 first:border-0 first:pt-0"
            >
              <SlideHost slide={slide} lingering />
            </section>
          ))}
        </div>
      </Sheet>
    </>
  )
}
