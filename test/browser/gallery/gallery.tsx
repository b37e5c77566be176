import './gallery.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../../../shared/ui/language.tsx'
import { MotionRoot } from '../../../shared/ui/motion.tsx'
import { Components } from './components.tsx'
import { Phones, PhoneView } from './phones.tsx'
import { Screens, ScreenView } from './screens.tsx'
import { SlideGallery } from './slide-gallery.tsx'

// All views at once: a picture is of a slide, not of one that is still coming.
import.meta.glob('../../../shared/slides/*/{screen,audience,editor,results}.tsx', { eager: true })

const query = new URLSearchParams(location.search)
const language = query.get('lang')

function Page() {
  const show = query.get('show')
  if (show === 'screen') return <ScreenView name={query.get('name') ?? 'poll'} />
  if (show === 'screens') return <Screens />
  if (show === 'phone') return <PhoneView name={query.get('name') ?? 'poll'} />
  if (show === 'phones') return <Phones />
  if (show === 'components') return <Components />
  return <SlideGallery />
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider language={language === 'en' || language === 'ru' ? language : 'kk'}>
        <MotionRoot layout>
          <Page />
        </MotionRoot>
      </LanguageProvider>
    </StrictMode>,
  )
}
