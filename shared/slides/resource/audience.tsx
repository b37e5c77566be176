import { CircleCheck, CloudOff, Download, ExternalLink, FileText, Link2 } from 'lucide-react'
import { useTexts } from '../../ui/language.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { partsTexts } from '../parts/texts.ts'
import { type AudienceProps, fileUrl } from '../view-props.tsx'
import { resourceTexts } from './texts.ts'
import { useFileFacts } from './use-file-facts.tsx'

/** The handout can be taken in every phase and as often as one likes; the first time counts. */
export default function ResourceAudience(props: AudienceProps<'resource'>) {
  const { config, phase, own, sendState } = props
  const t = useTexts(resourceTexts)
  const { source } = config
  const recorded = own !== null || sendState === 'sending' || sendState === 'waiting'
  const take = () => {
    if (phase === 'open' && !recorded) props.onAnswer({ taken: true })
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading || t('handout')} image={config.image} />
      {config.text !== '' && <p className="text-lg whitespace-pre-line wrap-anywhere">{config.text}</p>}
      {source.type === 'file' ? (
        <FileOffer file={source.file} onTake={take} />
      ) : (
        <LinkOffer url={source.url} onTake={take} />
      )}
      <Recorded phase={phase} recorded={own !== null} sendState={sendState} />
    </PhoneSlide>
  )
}

type Source = AudienceProps<'resource'>['config']['source']

function FileOffer(props: { file: Extract<Source, { type: 'file' }>['file']; onTake(): void }) {
  const { file, onTake } = props
  const t = useTexts(resourceTexts)
  const facts = useFileFacts()
  if (file === null) return <p className="text-ink-2">{t('nothingYet')}</p>
  return (
    <div className="flex flex-col gap-4">
      <p className="flex items-start gap-3 border-y border-line py-3.5">
        <FileText className="mt-0.5 size-7 shrink-0 text-accent-text" strokeWidth={1.6} aria-hidden="true" />
        <span className="min-w-0">
          <span className="block leading-snug font-medium wrap-anywhere">{file.name}</span>
          <span className="text-sm text-ink-2">{facts(file)}</span>
        </span>
      </p>
      {/* The server serves it to be saved, so this page stays where it is. */}
      <LinkButton
        href={fileUrl(file.hash)}
        download={file.name}
        variant="primary"
        size="large"
        className="w-full"
        icon={<Download aria-hidden="true" />}
        onClick={onTake}
      >
        {t('download')}
      </LinkButton>
    </div>
  )
}

function LinkOffer({ url, onTake }: { url: string; onTake(): void }) {
  const t = useTexts(resourceTexts)
  if (url === '') return <p className="text-ink-2">{t('nothingYet')}</p>
  return (
    <div className="flex flex-col gap-4">
      <p className="flex items-start gap-3 border-y border-line py-3.5">
        <Link2 className="mt-0.5 size-7 shrink-0 text-accent-text" strokeWidth={1.6} aria-hidden="true" />
        <span className="min-w-0 self-center wrap-anywhere">{url.replace(/^https?:\/\//, '')}</span>
      </p>
      <LinkButton
        href={url}
        target="_blank"
        rel="noopener"
        variant="primary"
        size="large"
        className="w-full"
        icon={<ExternalLink aria-hidden="true" />}
        onClick={onTake}
      >
        {t('open')}
        <VisuallyHidden> ({t('newTab')})</VisuallyHidden>
      </LinkButton>
    </div>
  )
}

function Recorded(props: Pick<AudienceProps<'resource'>, 'phase' | 'sendState'> & { recorded: boolean }) {
  const t = useTexts(resourceTexts)
  const tPart = useTexts(partsTexts)
  if (props.sendState === 'waiting') {
    return (
      <p role="status" className="flex gap-2 text-sm text-ink-2">
        <CloudOff className="mt-[0.1em] size-[1.25em] shrink-0" aria-hidden="true" />
        {tPart('waiting')}
      </p>
    )
  }
  if (!props.recorded && props.phase !== 'open') return null
  return (
    <p role="status" className="flex gap-2 text-sm text-ink-2">
      {props.recorded && (
        <CircleCheck className="mt-[0.1em] size-[1.25em] shrink-0 text-success" aria-hidden="true" />
      )}
      {t(props.recorded ? 'taken' : 'seen')}
    </p>
  )
}
