import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createScreenStore } from '../connection/screen-store.ts'
import { connectSocket } from '../connection/socket.ts'
import { browserSystem } from '../connection/system.ts'
import { watchWake } from '../connection/watch-wake.ts'
import { createScreenKeys, openBrowserChannel } from '../presenting/key-relay.ts'
import { storageOrNull, takeSessionAddress } from '../presenting/session-address.ts'
import { preloadSlideScreens } from '../presenting/slide-screen.tsx'
import { ScreenApp } from './screen-app.tsx'
import './screen.css'

const tabStorage = storageOrNull(() => sessionStorage)
const { sessionId, token } = takeSessionAddress(location, history, tabStorage)
const store = createScreenStore({ sessionId, token, connect: connectSocket, system: browserSystem })
watchWake(store.wake)
preloadSlideScreens()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ScreenApp
        store={store}
        keys={createScreenKeys(sessionId, openBrowserChannel)}
        tabStorage={tabStorage}
      />
    </StrictMode>,
  )
}
