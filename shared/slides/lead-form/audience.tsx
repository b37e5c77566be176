import { CircleAlert, CloudOff, Pencil, ShieldCheck } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { answerOf, draftOf, emptyDraft, type LeadFormDraft, readDraft } from './draft.ts'
import { fieldProblem } from './fields.ts'
import { LeadFieldInput } from './lead-field.tsx'
import type { LeadConsent } from './lead-form.ts'
import { leadFormTexts } from './texts.ts'

type Props = AudienceProps<'lead-form'>

export default function LeadFormAudience(props: Props) {
  const { config, phase, own, sendState } = props
  const t = useTexts(leadFormTexts)
  const [editing, setEditing] = useState(false)
  const refused = typeof sendState === 'object'
  const heading = config.heading || t('contactForm')
  const open = phase === 'open'

  const body = (): ReactNode => {
    if (phase === 'ready') return <Notice title={t('getReady')} />
    if (open && (refused || editing || (own === null && sendState !== 'waiting'))) {
      return (
        <Form
          {...props}
          onSent={() => setEditing(false)}
          {...(own !== null && !refused && { onCancel: () => setEditing(false) })}
        />
      )
    }
    const edit = () => {
      if (own && readDraft(props.draft) === null) props.onDraft(draftOf(own.answer))
      setEditing(true)
    }
    if (sendState === 'waiting') {
      return (
        <>
          <Notice icon={<CloudOff aria-hidden="true" />} title={t('waiting')} />
          {open && <EditButton onClick={edit} />}
        </>
      )
    }
    if (sendState === 'sending') return <Notice title={t('sending')} />
    if (own === null) return <Notice title={t('closed')}>{t('closedHint')}</Notice>
    return (
      <>
        <Notice title={t('thanks')} good>
          {config.thanks || t('thanksText')}
        </Notice>
        <Sent config={config} own={own} />
        {open && <EditButton onClick={edit} />}
      </>
    )
  }

  return (
    <PhoneSlide>
      <div className="flex flex-col gap-2">
        <h2 className="display text-2xl wrap-anywhere hyphens-auto">{heading}</h2>
        {config.text !== '' && <p className="whitespace-pre-line text-ink-2">{config.text}</p>}
      </div>
      {body()}
    </PhoneSlide>
  )
}

function Notice(props: { title: string; icon?: ReactNode; good?: boolean; children?: ReactNode }) {
  return (
    <div
      role="status"
      className={
        props.good
          ? 'animate-rise rounded-lg bg-success-soft p-5'
          : 'rounded-lg bg-sunken p-5 [&_svg]:mb-2 [&_svg]:size-6'
      }
    >
      {props.icon}
      <p className="display text-xl">{props.title}</p>
      {props.children && <p className="mt-1.5 whitespace-pre-line text-ink-2">{props.children}</p>}
    </div>
  )
}

function EditButton({ onClick }: { onClick(): void }) {
  const t = useTexts(leadFormTexts)
  return (
    <Button icon={<Pencil aria-hidden="true" />} className="self-start" onClick={onClick}>
      {t('edit')}
    </Button>
  )
}

/** What was sent, so that a slip is seen. */
function Sent({ config, own }: { config: Props['config']; own: NonNullable<Props['own']> }) {
  const t = useTexts(leadFormTexts)
  const { values, consents } = own.answer
  return (
    <section>
      <h3 className="text-lg">{t('youSent')}</h3>
      <dl className="mt-2 flex flex-col">
        {config.fields.map((field) => {
          const value = values[field.id]
          return (
            value && (
              <div key={field.id} className="border-t border-line py-2.5">
                <dt className="text-sm text-ink-2">{field.label || t(field.type)}</dt>
                <dd className="wrap-anywhere">{value}</dd>
              </div>
            )
          )
        })}
        {consents.map((consent) => (
          <div key={consent.purpose} className="border-t border-line py-2.5">
            <dt className="text-sm text-ink-2">{consent.text}</dt>
            <dd>{t(consent.given ? 'agreed' : 'notAgreed')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Form(props: Props & { onSent(): void; onCancel?: () => void }) {
  const { config, own, sendState, onDraft } = props
  const t = useTexts(leadFormTexts)
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(0)
  const draft = readDraft(props.draft) ?? (own ? draftOf(own.answer) : emptyDraft)
  const write = (part: Partial<LeadFormDraft>) => onDraft({ ...draft, ...part })

  const textOf = (consent: LeadConsent) =>
    consent.text || t(consent.purpose === 'contact' ? 'contactConsent' : 'marketingConsent')
  const problems = config.fields.map((field) => fieldProblem(field, draft.values[field.id] ?? ''))
  // Personal data may only be kept with this consent; without it the server would drop what was typed.
  const consentMissing =
    config.consents.some((consent) => consent.purpose === 'contact') && !draft.given.includes('contact')
  const wrong = problems.filter((problem) => problem !== null).length + (consentMissing ? 1 : 0)

  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tried])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sendState === 'sending') return
    if (wrong > 0) {
      setTried(tried + 1)
      return
    }
    props.onAnswer(answerOf(draft, config, textOf))
    props.onSent()
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <div className="flex items-start gap-3 text-sm text-ink-2">
        <ShieldCheck className="mt-0.5 size-5 shrink-0" aria-hidden="true" />
        <p>
          <strong className="text-ink">{t('why')}.</strong> {t('whyText')}
        </p>
      </div>
      {config.fields.map((field, index) => (
        <LeadFieldInput
          key={field.id}
          field={field}
          value={draft.values[field.id] ?? ''}
          problem={tried > 0 ? (problems[index] ?? null) : null}
          onChange={(value) => write({ values: { ...draft.values, [field.id]: value } })}
        />
      ))}
      <fieldset className="min-w-0">
        <legend className="font-medium">{t('consents')}</legend>
        {config.consents.map((consent) => {
          const needed = consent.purpose === 'contact'
          return (
            <Checkbox
              key={consent.purpose}
              label={<span className="text-sm whitespace-pre-line">{textOf(consent)}</span>}
              required={needed}
              checked={draft.given.includes(consent.purpose)}
              error={tried > 0 && needed && consentMissing ? t('consentNeeded') : null}
              onChange={(on) =>
                write({
                  given: on
                    ? [...draft.given, consent.purpose]
                    : draft.given.filter((purpose) => purpose !== consent.purpose),
                })
              }
            />
          )
        })}
      </fieldset>
      <div className="flex flex-col gap-2.5 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        <div role="status">
          {typeof sendState === 'object' ? (
            <Problem>{t('refused', { reason: sendState.refused }).trim()}</Problem>
          ) : (
            tried > 0 && wrong > 0 && <Problem>{t('problems', { count: wrong })}</Problem>
          )}
        </div>
        <Button type="submit" variant="primary" size="large" busy={sendState === 'sending'}>
          {t(sendState === 'sending' ? 'sending' : props.onCancel ? 'sendChanges' : 'send')}
        </Button>
        {props.onCancel && (
          <Button
            variant="quiet"
            onClick={() => {
              onDraft(null)
              props.onCancel?.()
            }}
          >
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

function Problem({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-2 font-medium text-danger">
      <CircleAlert className="mt-1 size-5 shrink-0" aria-hidden="true" />
      {children}
    </p>
  )
}
