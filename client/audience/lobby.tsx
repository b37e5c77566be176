import { Avatar } from '../../shared/ui/avatar.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { useSession } from './session-context.tsx'
import { audienceTexts } from './texts.ts'

/** In, and waiting for the first slide: the own picture in a pool of light. */
export function Lobby() {
  const t = useTexts(audienceTexts)
  const me = useSession((state) => state.me)
  const title = useSession((state) => state.view?.title ?? '')
  if (!me) return null
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
      <p className="max-w-sm text-balance text-ink-2">{t('inText')}</p>
    </div>
  )
}
