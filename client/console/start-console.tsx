import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createToastStore } from '../../shared/ui/toast-store.ts'
import { createConsoleStore } from '../connection/console-store.ts'
import { connectSocket } from '../connection/socket.ts'
import { browserSystem } from '../connection/system.ts'
import { watchWake } from '../connection/watch-wake.ts'
import { openBrowserChannel } from '../presenting/key-relay.ts'
import { storageOrNull, takeSessionAddress } from '../presenting/session-address.ts'
import { preloadSlideScreens } from '../presenting/slide-screen.tsx'
import { ConsoleApp } from './console-app.tsx'
import { preloadLayout } from './layouts.tsx'
import { createPresenter } from './presenter.ts'

const tabStorage = storageOrNull(() => sessionStorage)
const deviceStorage = storageOrNull(() => localStorage)
/** The presenter's page. */
export function startConsole(root: HTMLElement): void {
  preloadLayout()
  const { sessionId, token } = takeSessionAddress(location, history, tabStorage)
  const store = createConsoleStore({ sessionId, token, connect: connectSocket, system: browserSystem })
  watchWake(store.wake)
  preloadSlideScreens()
  createRoot(root).render(
    <StrictMode>
      <ConsoleApp
        parts={{
          sessionId,
          store,
          presenter: createPresenter(store, browserSystem),
          toasts: createToastStore(),
        }}
        openChannel={openBrowserChannel}
        tabStorage={tabStorage}
        deviceStorage={deviceStorage}
      />
    </StrictMode>,
  )
}
