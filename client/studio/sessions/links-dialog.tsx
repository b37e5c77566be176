import { Check, Copy, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { NewLinkRequest, SessionSummaryView } from '../../../shared/protocol/api.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, useChange, useLinks } from '../queries.ts'
import { useToast } from '../studio-context.tsx'
import { When } from '../when.tsx'
import { sessionTexts } from './texts.ts'

/** Links that open a session's screen or console on a device without a login. */
export function LinksDialog({ session, onClose }: { session: SessionSummaryView; onClose(): void }) {
  const t = useTexts(sessionTexts)
  const toast = useToast()
  const problemText = useProblemText()
  const revoke = useChange(
    (id: string, api) => api.call('DELETE /sessions/:id/links', { params: { id } }),
    [keys.links(session.id)],
  )
  const [round, setRound] = useState(0)
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('linksTitle', { title: session.title })}
      description={t('linksLead')}
    >
      {isThisComputerOnly(location.hostname) && (
        <Banner tone="warning" title={t('localOnly')} className="mb-6">
          {t('localOnlyHelp')}
        </Banner>
      )}
      <div key={round} className="flex flex-col gap-7">
        <LinkMaker session={session} opens="screen" />
        <LinkMaker session={session} opens="console" />
        <LinkMaker session={session} opens="moderator" />
      </div>
      <LinkList session={session} />
      <div className="mt-8 border-t border-line pt-5">
        {revoke.error !== null && <Banner tone="error" title={problemText(revoke.error)} className="mb-4" />}
        <Button
          size="small"
          variant="danger"
          busy={revoke.isPending}
          onClick={() =>
            revoke.mutate(session.id, {
              onSuccess: () => {
                setRound(round + 1)
                toast('success', t('revoked'))
              },
            })
          }
        >
          {t('revoke')}
        </Button>
        <p className="mt-2 text-sm text-ink-2">{t('revokeHint')}</p>
      </div>
    </Dialog>
  )
}

const linkLabels = {
  screen: 'screenLink',
  console: 'consoleLink',
  moderator: 'moderatorLink',
} as const satisfies Record<NewLinkRequest['role'], string>

function LinkMaker({ session, opens }: { session: SessionSummaryView; opens: NewLinkRequest['role'] }) {
  const t = useTexts(sessionTexts)
  const problemText = useProblemText()
  const [copied, setCopied] = useState(false)
  const make = useChange(
    (body: NewLinkRequest, api) => api.call('POST /sessions/:id/links', { params: { id: session.id }, body }),
    [keys.links(session.id)],
  )
  const label = t(linkLabels[opens])
  const address = make.data && new URL(make.data.url, location.href).href
  if (address === undefined) {
    return (
      <div>
        <p className="mb-2 font-medium">{label}</p>
        {make.error !== null && <Banner tone="error" title={problemText(make.error)} className="mb-3" />}
        <Button
          size="small"
          busy={make.isPending}
          aria-label={`${t('makeLink')}: ${label}`}
          onClick={() => make.mutate({ role: opens })}
        >
          {t('makeLink')}
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-start gap-5">
      <div className="min-w-0 grow basis-60">
        <TextField
          label={label}
          value={address}
          readOnly
          onChange={() => undefined}
          onFocus={(event) => event.target.select()}
        />
        <Button
          size="small"
          variant="quiet"
          className="mt-1"
          icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onClick={() => {
            // Only on a secure page; elsewhere the field can be selected and copied by hand.
            void navigator.clipboard?.writeText(address).then(() => setCopied(true))
          }}
        >
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </div>
      <QrCode value={address} className="w-36" />
    </div>
  )
}

/** The links that still count, to be ended one by one. */
function LinkList({ session }: { session: SessionSummaryView }) {
  const t = useTexts(sessionTexts)
  const problemText = useProblemText()
  const { data } = useLinks(session.id)
  const revoke = useChange(
    (linkId: string, api) =>
      api.call('DELETE /sessions/:id/links/:linkId', { params: { id: session.id, linkId } }),
    [keys.links(session.id)],
  )
  if (!data || data.links.length === 0) return null
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h3 className="font-medium">{t('madeLinks')}</h3>
      {revoke.error !== null && <Banner tone="error" title={problemText(revoke.error)} className="my-3" />}
      <ul className="mt-2 divide-y divide-line">
        {data.links.map((link) => (
          <li key={link.id} className="flex items-center gap-3 py-1">
            <span className="min-w-0 grow">
              {t(linkLabels[link.role])}
              <span className="text-sm text-ink-2">
                {' · '}
                <When at={link.createdAt} />
              </span>
            </span>
            <Button
              variant="quiet"
              size="small"
              icon={<Trash2 aria-hidden="true" />}
              aria-label={`${t('revokeOne')}: ${t(linkLabels[link.role])}`}
              title={t('revokeOne')}
              onClick={() => revoke.mutate(link.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether an address of this host means another computer everywhere else. */
function isThisComputerOnly(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
