import { ExternalLink, Link2, Smartphone } from 'lucide-react'
import { useState } from 'react'
import type { LinkRole } from '../../shared/protocol/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { QrCode } from '../../shared/ui/qr-code.tsx'
import { useConsoleParts } from './console-context.tsx'
import { CopyField } from './copy-field.tsx'
import { LinkList, useLinkFailureText } from './link-list.tsx'
import { linkTexts } from './link-texts.ts'
import { openScreenWindow } from './open-screen-window.ts'
import { createLink, type LinkFailure } from './session-links.ts'
import { useSession } from './use-session.tsx'

/** Ways for other devices and people into this session. */
export function LinksDialog({ onClose }: { onClose(): void }) {
  const t = useTexts(linkTexts)
  const { sessionId } = useConsoleParts()
  const { view, deck } = useSession()
  /** How many links were made here: the list is read anew after each. */
  const [made, setMade] = useState(0)
  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('links')}
    >
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <section className="flex flex-col gap-3">
          <h3 className="text-lg">{t('screen')}</h3>
          <p className="text-sm text-ink-2">{t('screenHelp')}</p>
          <Button
            variant="primary"
            icon={<ExternalLink />}
            onClick={() => openScreenWindow(deck.screenUrl, sessionId)}
          >
            {t('openScreen')}
          </Button>
          <SecretLink
            origin={new URL(view.joinUrl).origin}
            opens="screen"
            make={t('screenElsewhere')}
            label={t('screenLink')}
            onMade={() => setMade(made + 1)}
          />
        </section>
        <section className="flex flex-col gap-3">
          <h3 className="text-lg">{t('remote')}</h3>
          <p className="text-sm text-ink-2">{t('remoteHelp')}</p>
          <SecretLink
            origin={new URL(view.joinUrl).origin}
            opens="console"
            make={t('makeRemote')}
            label={t('remoteLink')}
            withQr
            onMade={() => setMade(made + 1)}
          />
        </section>
        <section className="flex flex-col gap-3">
          <h3 className="text-lg">{t('moderator')}</h3>
          <p className="text-sm text-ink-2">{t('moderatorHelp')}</p>
          <SecretLink
            origin={new URL(view.joinUrl).origin}
            opens="moderator"
            make={t('makeModerator')}
            label={t('moderatorLink')}
            onMade={() => setMade(made + 1)}
          />
        </section>
        <section className="flex flex-col gap-3">
          <h3 className="text-lg">{t('madeLinks')}</h3>
          <LinkList made={made} />
        </section>
        <section className="flex flex-col gap-3 md:col-span-2">
          <h3 className="text-lg">{t('audience')}</h3>
          <CopyField label={t('audienceLink')} value={view.joinUrl} />
        </section>
      </div>
    </Dialog>
  )
}

const secretTexts = {
  screen: 'screenSecret',
  console: 'remoteSecret',
  moderator: 'moderatorSecret',
} as const satisfies Record<LinkRole, string>

/** A link that opens without a login: made only when it is asked for, because whoever has it may use it. */
function SecretLink({
  origin,
  opens,
  make,
  label,
  withQr = false,
  onMade,
}: {
  /** The address that other devices reach the server under. */
  origin: string
  opens: LinkRole
  make: string
  label: string
  withQr?: boolean
  onMade?: () => void
}) {
  const t = useTexts(linkTexts)
  const failureText = useLinkFailureText()
  const { sessionId } = useConsoleParts()
  const [url, setUrl] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<LinkFailure | null>(null)

  async function create() {
    setBusy(true)
    const result = await createLink(sessionId, opens, origin, fetch)
    setBusy(false)
    setFailure(result.ok ? null : result.refusal)
    if (result.ok) setUrl(result.value)
    if (result.ok) onMade?.()
  }

  if (url !== null) {
    return (
      <>
        {withQr && <QrCode value={url} className="w-48" />}
        <CopyField label={label} value={url} />
        <p className="text-sm text-ink-2">{t(secretTexts[opens])}</p>
      </>
    )
  }
  return (
    <>
      <Button icon={withQr ? <Smartphone /> : <Link2 />} busy={busy} onClick={() => void create()}>
        {make}
      </Button>
      <div role="alert">
        {failure !== null && <p className="text-sm font-medium text-danger">{failureText(failure)}</p>}
      </div>
    </>
  )
}
