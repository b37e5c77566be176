import { CircleAlert, CircleCheck, CloudOff, ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { actionWords } from './action-words.ts'
import { callToActionTexts } from './texts.ts'

type Props = AudienceProps<'call-to-action'>

export default function CallToActionAudience(props: Props) {
  const { config, phase } = props
  const t = useTexts(callToActionTexts)
  const label = config.label || t(actionWords(config.action).button)
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading || t('nextStep')} image={config.image} />
      {config.text !== '' && <p className="text-lg whitespace-pre-line wrap-anywhere">{config.text}</p>}
      {phase === 'ready' ? (
        <p role="status" className="text-ink-2">
          {t('getReady')}
        </p>
      ) : config.action.type === 'link' ? (
        <LinkAction {...props} label={label} url={config.action.url} />
      ) : (
        <RequestAction {...props} label={label} />
      )}
    </PhoneSlide>
  )
}

/** The link works at once, whatever the network does: the tap is kept and sent on its own. */
function LinkAction({ label, url, phase, own, sendState, onAnswer }: Props & { label: string; url: string }) {
  const t = useTexts(callToActionTexts)
  if (url === '') return <p className="text-ink-2">{t('noLink')}</p>
  const recorded = own !== null || sendState === 'sending' || sendState === 'waiting'
  return (
    <div className="flex flex-col gap-3">
      <LinkButton
        href={url}
        target="_blank"
        rel="noopener"
        variant="primary"
        size="large"
        className="w-full"
        icon={<ExternalLink aria-hidden="true" />}
        onClick={() => {
          if (phase === 'open' && !recorded) onAnswer({ acted: true })
        }}
      >
        {label}
        <VisuallyHidden> ({t('newTab')})</VisuallyHidden>
      </LinkButton>
      <p className="text-sm text-ink-2 wrap-anywhere">{url.replace(/^https?:\/\//, '')}</p>
      {phase === 'open' && (
        <p role="status" className="text-sm text-ink-2">
          {t(recorded ? 'opened' : 'seen')}
        </p>
      )}
    </div>
  )
}

function RequestAction({ label, phase, own, sendState, onAnswer }: Props & { label: string }) {
  const t = useTexts(callToActionTexts)
  const refused = typeof sendState === 'object'
  if (own !== null && !refused && sendState !== 'sending' && sendState !== 'waiting') {
    return (
      <div role="status" className="flex animate-rise gap-3.5 rounded-lg bg-success-soft p-5">
        <CircleCheck className="mt-1 size-6 shrink-0 text-success" aria-hidden="true" />
        <div className="min-w-0">
          <p className="display text-xl">{t('requested')}</p>
          <p className="mt-1 font-medium wrap-anywhere">{label}</p>
          <p className="mt-1.5 text-ink-2">{t('requestedHint')}</p>
        </div>
      </div>
    )
  }
  if (phase !== 'open' && sendState !== 'sending' && sendState !== 'waiting') {
    return (
      <p role="status" className="rounded-lg bg-sunken p-5 font-medium">
        {t('closed')}
      </p>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <Button
        variant="primary"
        size="large"
        className="w-full"
        busy={sendState === 'sending'}
        disabled={sendState === 'waiting'}
        onClick={() => onAnswer({ acted: true })}
      >
        {label}
      </Button>
      <div role="status">
        {sendState === 'sending' && <p className="text-ink-2">{t('sending')}</p>}
        {sendState === 'waiting' && <Line icon={<CloudOff />}>{t('waiting')}</Line>}
        {refused && (
          <Line icon={<CircleAlert />} bad>
            {t('refused', { reason: sendState.refused }).trim()}
          </Line>
        )}
      </div>
    </div>
  )
}

function Line({ icon, bad = false, children }: { icon: ReactNode; bad?: boolean; children: ReactNode }) {
  return (
    <p className={bad ? 'flex gap-2 font-medium text-danger' : 'flex gap-2 text-ink-2'}>
      <span aria-hidden="true" className="inline-flex pt-[0.2em] [&_svg]:size-[1.2em]">
        {icon}
      </span>
      <span className="min-w-0">{children}</span>
    </p>
  )
}
