import { List, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { refusalTexts } from '../../shared/text/refusals.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { useConsoleParts } from './console-context.tsx'
import { linkTexts } from './link-texts.ts'
import { type LinkFailure, type Links, listLinks, revokeLink } from './session-links.ts'
import { useTimeOfDay } from './use-time-of-day.tsx'

/** A failure about links in words. */
export function useLinkFailureText(): (failure: LinkFailure) => string {
  const t = useTexts(linkTexts)
  const tRefusal = useTexts(refusalTexts)
  return (failure) =>
    failure === 'offline'
      ? t('offline')
      : failure === 'not-logged-in' || failure === 'forbidden'
        ? t('membersOnly')
        : tRefusal(failure)
}

const roleTexts = { screen: 'screen', console: 'remote', moderator: 'moderator' } as const

/**
 * The links that were made and still count, to be ended one by one. Read when somebody asks for them.
 * @param made changes when another one was made
 */
export function LinkList({ made }: { made: number }) {
  const t = useTexts(linkTexts)
  const { sessionId } = useConsoleParts()
  const failureText = useLinkFailureText()
  const timeOfDay = useTimeOfDay()
  const [open, setOpen] = useState(false)
  const [round, setRound] = useState(0)
  const [links, setLinks] = useState<Links | null>(null)
  const [failure, setFailure] = useState<LinkFailure | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another link, and another round, ask for the list anew.
  useEffect(() => {
    if (!open) return
    let current = true
    void listLinks(sessionId, fetch).then((result) => {
      if (!current) return
      setFailure(result.ok ? null : result.refusal)
      if (result.ok) setLinks(result.value)
    })
    return () => {
      current = false
    }
  }, [open, made, round, sessionId])

  async function revoke(linkId: string) {
    const result = await revokeLink(sessionId, linkId, fetch)
    setFailure(result.ok ? null : result.refusal)
    setRound(round + 1)
  }

  return (
    <>
      {!open && (
        <Button icon={<List />} onClick={() => setOpen(true)}>
          {t('showMade')}
        </Button>
      )}
      {open && links?.length === 0 && <p className="text-sm text-ink-2">{t('noneMade')}</p>}
      {open && links !== null && links.length > 0 && (
        <ul className="divide-y divide-line">
          {links.map((link) => (
            <li key={link.id} className="flex items-center gap-3 py-1">
              <span className="min-w-0 grow">
                {t(roleTexts[link.role])}
                <span className="text-sm text-ink-2"> · {timeOfDay(link.createdAt)}</span>
              </span>
              <Button
                variant="quiet"
                size="small"
                icon={<Trash2 />}
                aria-label={t('revokeLink', {
                  name: t(roleTexts[link.role]),
                  time: timeOfDay(link.createdAt),
                })}
                title={t('revoke')}
                onClick={() => void revoke(link.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {open && <p className="text-sm text-ink-2">{t('revokeHelp')}</p>}
      <div role="alert">
        {failure !== null && <p className="text-sm font-medium text-danger">{failureText(failure)}</p>}
      </div>
    </>
  )
}
