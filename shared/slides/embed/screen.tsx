import { AppWindow, type LucideIcon, ShieldBan, WifiOff } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { ScreenHeading } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { pageAddress } from './address.ts'
import { PageFrame, type PageStatus } from './page-frame.tsx'
import { embedScreenTexts } from './screen-texts.ts'

export default function EmbedScreen({ config, framesPages = false, still }: ScreenProps<'embed'>) {
  const t = useTexts(embedScreenTexts)
  const [status, setStatus] = useState<PageStatus>('loading')
  const tell = useCallback((next: PageStatus) => setStatus(next), [])
  const page = pageAddress(config.url)
  // A page of our own would stand outside of its sandbox.
  const isOurs = page !== null && new URL(page.url).origin === window.location.origin
  if (page === null || isOurs || !framesPages || still) {
    return <Instead heading={config.title} line={page?.host ?? t('noPage')} />
  }
  const problem = problems[status]
  return (
    <div className="relative size-full bg-ground">
      <PageFrame
        page={page}
        title={config.title || page.host}
        interactive={config.interactive}
        onStatus={tell}
      />
      {problem !== undefined && (
        <div role="status" className="absolute inset-0 bg-ground">
          <Instead icon={problem === 'blocked' ? ShieldBan : WifiOff} heading={t(problem)} line={page.host} />
        </div>
      )}
    </div>
  )
}

const problems = {
  loading: undefined,
  loaded: undefined,
  slow: 'slow',
  blocked: 'blocked',
  offline: 'offline',
} as const satisfies Record<PageStatus, string | undefined>

/** Where the page does not stand: its title and where it is from. */
function Instead({
  heading,
  line,
  icon: Icon = AppWindow,
}: {
  heading: string
  line: string
  icon?: LucideIcon
}) {
  return (
    <div className="screen-pad flex size-full flex-col items-center justify-center gap-[calc(var(--u)*4)] text-center">
      <Icon className="size-[calc(var(--u)*13)] text-ink-3" strokeWidth={1.2} aria-hidden="true" />
      {heading !== '' && <ScreenHeading text={heading} className="text-balance" />}
      <p className="text-screen-label wrap-anywhere text-ink-2">{line}</p>
    </div>
  )
}
