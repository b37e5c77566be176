import { type FormEvent, lazy, Suspense, useRef, useState } from 'react'
import { Banner } from '../../shared/ui/banner.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import type { RequestFailure } from '../connection/request.ts'
import { PageFrame } from './page-frame.tsx'
import { ProfileFields } from './profile-fields.tsx'
import { useRefusalText } from './refusal-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'
import { audienceTexts } from './texts.ts'

/** Few sessions have teams. */
const TeamChoice = lazy(() => import('./team-choice.tsx'))

export interface JoinPageProps {
  channel: string
  /** The picture to begin with. */
  avatar: number
}

/** Name, picture, and in. */
export function JoinPage({ channel, avatar: firstAvatar }: JoinPageProps) {
  const t = useTexts(audienceTexts)
  const refusalText = useRefusalText()
  const language = useLanguage()
  const store = useSessionStore()
  const title = useSession((state) => state.view?.title ?? '')
  const teams = useSession((state) => state.game?.teams)
  const joining = useSession((state) => state.join.step === 'joining')
  const remembered = store.profile()
  const [nickname, setNickname] = useState(remembered?.nickname ?? '')
  const [avatar, setAvatar] = useState(remembered?.avatar ?? firstAvatar)
  const [team, setTeam] = useState<number | null>(null)
  const [missing, setMissing] = useState(false)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const form = useRef<HTMLFormElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (joining) return
    const name = nickname.trim()
    setMissing(name === '')
    setFailure(null)
    if (name === '') {
      form.current?.querySelector('input')?.focus()
      return
    }
    const result = await store.join({ nickname: name, avatar, language, channel }, team)
    if (!result.ok) setFailure(result.refusal)
  }

  return (
    <PageFrame>
      <form ref={form} onSubmit={submit} noValidate className="flex grow flex-col gap-7 pt-3">
        <div>
          <p className="eyebrow">{t('joinTitle')}</p>
          <h1 className="mt-1.5 text-2xl wrap-anywhere">{title}</h1>
        </div>
        <ProfileFields
          nickname={nickname}
          avatar={avatar}
          error={missing}
          suggestions
          onNickname={(typed) => {
            setNickname(typed)
            setMissing(false)
          }}
          onAvatar={setAvatar}
        />
        {teams?.join === 'choice' && (
          <Suspense fallback={null}>
            <TeamChoice names={teams.names} picked={team} onPick={setTeam} />
          </Suspense>
        )}
        {failure && (
          <Banner tone="error" title={t('joinFailed')}>
            {refusalText(failure)}
          </Banner>
        )}
        <div className="sticky bottom-0 z-sticky -mx-5 mt-auto bg-ground px-5 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))]">
          <Button type="submit" variant="primary" size="large" busy={joining} className="w-full">
            {joining ? t('joining') : t('join')}
          </Button>
        </div>
      </form>
    </PageFrame>
  )
}
