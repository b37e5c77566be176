import { Download, Link2 } from 'lucide-react'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenHeading, ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { resourceTexts } from './texts.ts'
import { useFileFacts } from './use-file-facts.tsx'

export default function ResourceScreen({ config, responses }: ScreenProps<'resource'>) {
  const t = useTexts(resourceTexts)
  const format = useNumberFormat()
  const { source } = config
  return (
    <ScreenSlide
      heading=""
      image={config.image}
      foot={
        <p className="flex items-baseline gap-[calc(var(--u)*1.6)] text-screen-label text-ink-2">
          {responses === 0 ? (
            t('onYourPhone')
          ) : (
            <>
              <span className="figure text-[calc(var(--u)*9)] text-ink">{format(responses)}</span>
              {t(source.type === 'file' ? 'tookFile' : 'openedLink', { count: responses })}
            </>
          )}
        </p>
      }
    >
      <div className="my-auto flex min-h-0 flex-col gap-[calc(var(--u)*4)]">
        <ScreenHeading text={config.heading || t('handout')} />
        {config.text !== '' && (
          <p
            className={
              config.text.length <= 260
                ? 'text-screen-body whitespace-pre-line text-ink-2'
                : 'line-clamp-10 text-screen-small whitespace-pre-line text-ink-2'
            }
          >
            {config.text}
          </p>
        )}
        <SourceLine source={source} />
      </div>
    </ScreenSlide>
  )
}

function SourceLine({ source }: { source: ScreenProps<'resource'>['config']['source'] }) {
  const t = useTexts(resourceTexts)
  const facts = useFileFacts()
  const isFile = source.type === 'file'
  const name = isFile ? source.file?.name : source.url.replace(/^https?:\/\//, '')
  if (!name) return <p className="text-screen-label text-ink-2">{t('nothingYet')}</p>
  const Icon = isFile ? Download : Link2
  return (
    <p className="flex items-center gap-[calc(var(--u)*2.4)] border-s-[calc(var(--u)*0.6)] border-accent ps-[calc(var(--u)*3)]">
      <Icon
        className="size-[calc(var(--u)*6)] shrink-0 text-accent-text"
        strokeWidth={1.6}
        aria-hidden="true"
      />
      <span className="min-w-0">
        <span className="line-clamp-2 text-screen-body wrap-anywhere">{name}</span>
        {isFile && source.file && <span className="text-screen-small text-ink-2">{facts(source.file)}</span>}
      </span>
    </p>
  )
}
