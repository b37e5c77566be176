import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PageAddress } from './address.ts'

/** Pages are laid out this wide and scaled to the screen, so that their letters grow with it. */
const layoutWidth = 1280
/** A page that has not come by then will not come, milliseconds. */
const patienceMs = 12_000

export type PageStatus = 'loading' | 'loaded' | 'slow' | 'blocked' | 'offline'

export interface PageFrameProps {
  page: PageAddress
  title: string
  interactive: boolean
  onStatus(status: PageStatus): void
}

/**
 * A foreign page in a sandbox: it runs its own scripts on its own origin, and can neither leave its frame nor open
 * windows. What may be framed at all is decided by the Content-Security-Policy of the page around it.
 */
export function PageFrame({ page, title, interactive, onStatus }: PageFrameProps) {
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  const [tries, setTries] = useState(0)
  // The empty page that stands for a blocked one is loaded, too.
  const blocked = useRef(false)

  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth > 0) setScale(element.clientWidth / layoutWidth)
    })
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])

  // Before the frame begins to load: what the browser blocks it says once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try waits anew
  useLayoutEffect(() => {
    blocked.current = false
    onStatus(navigator.onLine ? 'loading' : 'offline')
    const slow = setTimeout(() => onStatus('slow'), patienceMs)
    const refuse = (event: SecurityPolicyViolationEvent) => {
      if (!event.effectiveDirective.startsWith('frame-src')) return
      if (!event.blockedURI.startsWith(new URL(page.url).origin)) return
      clearTimeout(slow)
      blocked.current = true
      onStatus('blocked')
    }
    const leave = () => onStatus('offline')
    const again = () => setTries((count) => count + 1)
    const loaded = () => clearTimeout(slow)
    const frame = box.current?.firstElementChild
    frame?.addEventListener('load', loaded)
    document.addEventListener('securitypolicyviolation', refuse)
    window.addEventListener('offline', leave)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(slow)
      frame?.removeEventListener('load', loaded)
      document.removeEventListener('securitypolicyviolation', refuse)
      window.removeEventListener('offline', leave)
      window.removeEventListener('online', again)
    }
  }, [page.url, tries, onStatus])

  return (
    <div ref={box} className="relative size-full overflow-hidden">
      <iframe
        key={`${tries} ${page.url}`}
        src={page.url}
        title={title}
        sandbox="allow-scripts allow-same-origin allow-forms"
        allow=""
        referrerPolicy="strict-origin-when-cross-origin"
        loading="eager"
        inert={!interactive}
        onLoad={() => {
          if (!blocked.current) onStatus(navigator.onLine ? 'loaded' : 'offline')
        }}
        className="absolute start-0 top-0 origin-top-left border-0 bg-raised"
        style={{
          width: `${100 / scale}%`,
          height: `${100 / scale}%`,
          transform: `scale(${scale})`,
        }}
      />
    </div>
  )
}
