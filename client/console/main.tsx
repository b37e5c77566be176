import { startConsole } from './start-console.tsx'
import './console.css'

const root = document.getElementById('root')

// A moderator's page is made of the console's parts, and few open it.
if (root) {
  if (location.pathname.startsWith('/moderator/')) {
    void import('./moderator/start-moderator.tsx').then(({ startModerator }) => startModerator(root))
  } else startConsole(root)
}
