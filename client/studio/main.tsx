import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createToastStore } from '../../shared/ui/toast-store.ts'
import { browserSystem } from '../connection/system.ts'
import { storageOrNull } from '../presenting/session-address.ts'
import { createApi } from './api.ts'
import { StudioApp } from './app.tsx'
import { createQueryClient, keys } from './queries.ts'
import { createThemeChoice, printInLight } from './theme-choice.ts'
import './studio.css'

const storage = storageOrNull(() => localStorage)
const queries = createQueryClient()
const theme = createThemeChoice(storage, document.documentElement)
printInLight(document.documentElement, window)

const api = createApi({
  fetch: (...request) => fetch(...request),
  createUpload: () => new XMLHttpRequest(),
  onLoggedOut: () => queries.setQueryData(keys.me, null),
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StudioApp
        queries={queries}
        studio={{
          api,
          system: browserSystem,
          toasts: createToastStore(),
          storage,
          theme,
          pendingSaves: new Map(),
          leaveTo: (address) => location.assign(address),
        }}
      />
    </StrictMode>,
  )
}
