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
import { loadRefusalTexts } from './refusal-texts.ts'
import { startDuties } from './session-duties.ts'
import { preloadSlideViews } from './slide-views.ts'
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

/** The slides' views and rare texts are fetched when the page itself is there and quiet. */
const preloadAfterMs = 1500
setTimeout(() => {
  void preloadSlideViews()
  loadRefusalTexts().catch(() => undefined)
}, preloadAfterMs)

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
