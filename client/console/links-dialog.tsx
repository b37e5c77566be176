import { ExternalLink, Link2, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { refusalTexts } from '../../shared/text/refusals.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { QrCode } from '../../shared/ui/qr-code.tsx'
import { useConsoleParts } from './console-context.tsx'
import { CopyField } from './copy-field.tsx'
import { createLink, type LinkFailure } from './create-link.ts'
import { linkTexts } from './link-texts.ts'
import { openScreenWindow } from './open-screen-window.ts'
import { useSession } from './use-session.tsx'

/** Ways for other devices and people into this session. */
export function LinksDialog({ onClose }: { onClose(): void }) {
  const t = useTexts(linkTexts)
  const { sessionId } = useConsoleParts()
  const { view, deck } = useSession()
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
          />
        </section>
        <section className="flex flex-col gap-3 md:col-span-2">
          <h3 className="text-lg">{t('audience')}</h3>
          <CopyField label={t('audienceLink')} value={view.joinUrl} />
        </section>
      </div>
    </Dialog>
  )
}

/** A link that opens without a login: made only when it is asked for, because whoever has it may use it. */
function SecretLink({
  origin,
  opens,
  make,
  label,
  withQr = false,
}: {
  /** The address that other devices reach the server under. */
  origin: string
  opens: 'screen' | 'console'
  make: string
  label: string
  withQr?: boolean
}) {
  const t = useTexts(linkTexts)
  const tRefusal = useTexts(refusalTexts)
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
  }

  if (url !== null) {
    return (
      <>
        {withQr && <QrCode value={url} className="w-48" />}
        <CopyField label={label} value={url} />
        <p className="text-sm text-ink-2">{t(withQr ? 'remoteSecret' : 'screenSecret')}</p>
      </>
    )
  }
  return (
    <>
      <Button icon={withQr ? <Smartphone /> : <Link2 />} busy={busy} onClick={() => void create()}>
        {make}
      </Button>
      <div role="alert">
        {failure !== null && (
          <p className="text-sm font-medium text-danger">
            {failure === 'offline'
              ? t('offline')
              : failure === 'not-logged-in' || failure === 'forbidden'
                ? t('membersOnly')
                : tRefusal(failure)}
          </p>
        )}
      </div>
    </>
  )
}
