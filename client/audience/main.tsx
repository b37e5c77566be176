import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { avatarCount } from '../../shared/ui/avatar.tsx'
import { createAudienceStore } from '../connection/audience-store.ts'
import { reloadOnce } from '../connection/reload-once.ts'
import { connectSocket } from '../connection/socket.ts'
import { browserSystem } from '../connection/system.ts'
import { watchWake } from '../connection/watch-wake.ts'
import { AudienceApp } from './audience-app.tsx'
import { takeChannel } from './channel.ts'
import { loadStage } from './load-stage.ts'
import { loadRefusalTexts } from './refusal-texts.ts'
import { startDuties } from './session-duties.ts'
import { safeStorage } from './storage.ts'
import './audience.css'

const lasting = safeStorage(() => localStorage)
const tab = safeStorage(() => sessionStorage)
const channel = takeChannel(location, history, tab)

function openSession(code: string) {
  const store = createAudienceStore({
    code,
    lasting: lasting.raw,
    tab: tab.raw,
    connect: connectSocket,
    system: browserSystem,
  })
  const onStorage = ({ key, newValue }: StorageEvent) => store.storageChanged(key, newValue)
  window.addEventListener('storage', onStorage)
  const stops = [
    startDuties(store, browserSystem),
    watchWake(store.wake),
    () => window.removeEventListener('storage', onStorage),
    store.close,
  ]
  return {
    store,
    close: () => {
      for (const stop of stops) stop()
    },
  }
}

const reloadOutdated = () => (tab.raw ? reloadOnce(tab.raw, Date.now(), () => location.reload()) : false)

/** What comes after joining, then the slides' views and rare texts, are fetched when the page itself is there and quiet. */
const preloadAfterMs = { stage: 300, views: 1500 } as const
const ahead = (load: () => Promise<unknown>, ms: number) =>
  setTimeout(() => load().catch(() => undefined), ms)
ahead(loadStage, preloadAfterMs.stage)
ahead(loadRefusalTexts, preloadAfterMs.views)
ahead(async () => (await import('./slide-views.ts')).preloadSlideViews(), preloadAfterMs.views)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AudienceApp
        lasting={lasting}
        channel={channel}
        avatar={Math.floor(Math.random() * avatarCount)}
        openSession={openSession}
        reloadOutdated={reloadOutdated}
      />
    </StrictMode>,
  )
}
