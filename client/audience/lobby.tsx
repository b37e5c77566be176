import { Avatar } from '../../shared/ui/avatar.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { runKey } from '../connection/live-state.ts'
import { useSession } from './session-context.tsx'
import { SlideHost } from './slide-host.tsx'
import { audienceTexts } from './texts.ts'

/** In, and waiting for the first slide: the own picture in a pool of light, or in small above the warm-up question. */
export function Lobby() {
  const t = useTexts(audienceTexts)
  const me = useSession((state) => state.me)
  const title = useSession((state) => state.view?.title ?? '')
  const text = useSession((state) => state.view?.lobbyText ?? '')
  const warmUp = useSession((state) => state.view?.slide ?? null)
  if (!me) return null
  const waiting = text === '' ? t('inText') : text
  if (warmUp) {
    return (
      <div className="flex grow flex-col gap-6">
        <div className="flex items-center gap-4 border-b border-line pb-5">
          <Avatar key={me.avatar} seed={me.avatar} className="size-14 animate-rise" />
          <div className="min-w-0">
            <h1 className="text-xl leading-tight wrap-anywhere">{t('inTitle', { nickname: me.nickname })}</h1>
            <p className="mt-1 text-sm text-ink-2 wrap-anywhere">{waiting}</p>
          </div>
        </div>
        <div
          key={runKey(warmUp.id, warmUp.progress.run)}
          className="phone-frame flex grow animate-rise flex-col"
        >
          <SlideHost slide={warmUp} />
        </div>
      </div>
    )
  }
  return (
    <div className="@container flex grow flex-col items-center justify-center gap-3 pb-[10vh] text-center">
      <div className="relative mb-4 flex justify-center">
        <div
          aria-hidden="true"
          className="absolute -bottom-5 h-10 w-56 animate-breathe rounded-[50%] bg-accent-soft"
        />
        <Avatar key={me.avatar} seed={me.avatar} className="relative size-36 animate-rise" />
      </div>
      <p className="eyebrow wrap-anywhere">{title}</p>
      <h1 className="text-[clamp(1.6rem,8.4cqi,2.75rem)] leading-[1.14] wrap-anywhere">
        {t('inTitle', { nickname: me.nickname })}
      </h1>
      <p className="max-w-sm text-balance text-ink-2 wrap-anywhere">{waiting}</p>
    </div>
  )
}
