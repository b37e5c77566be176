import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createToastStore } from '../../../shared/ui/toast-store.ts'
import { createModeratorStore } from '../../connection/moderator-store.ts'
import { connectSocket } from '../../connection/socket.ts'
import { browserSystem } from '../../connection/system.ts'
import { watchWake } from '../../connection/watch-wake.ts'
import { storageOrNull, takeSessionAddress } from '../../presenting/session-address.ts'
import { ModeratorApp } from './moderator-app.tsx'

/** The page of a helper who came by a link. */
export function startModerator(root: HTMLElement): void {
  const tabStorage = storageOrNull(() => sessionStorage)
  const deviceStorage = storageOrNull(() => localStorage)
  const { sessionId, token } = takeSessionAddress(location, history, tabStorage)
  const store = createModeratorStore({ sessionId, token, connect: connectSocket, system: browserSystem })
  watchWake(store.wake)
  createRoot(root).render(
    <StrictMode>
      <ModeratorApp
        store={store}
        toasts={createToastStore()}
        tabStorage={tabStorage}
        deviceStorage={deviceStorage}
      />
    </StrictMode>,
  )
}
