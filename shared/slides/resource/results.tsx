import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { fileUrl, type ResultsProps } from '../view-props.tsx'
import { resourceTexts } from './texts.ts'
import { useFileFacts } from './use-file-facts.tsx'

/** One figure: a chart of it would say nothing more. */
export default function ResourceResults({ slide, counts }: ResultsProps<'resource'>) {
  const t = useTexts(resourceTexts)
  const format = useNumberFormat()
  const facts = useFileFacts()
  const { source } = slide.config
  const taken = counts.taken ?? 0
  const link = 'font-medium underline underline-offset-4 wrap-anywhere'
  return (
    <div className="flex flex-col gap-3">
      {taken === 0 ? (
        <ResultsHead responses={0} />
      ) : (
        <p className="flex items-baseline gap-2">
          <span className="figure text-3xl">{format(taken)}</span>
          <span className="text-ink-2">
            {t(source.type === 'file' ? 'tookFile' : 'openedLink', { count: taken })}
          </span>
        </p>
      )}
      {source.type === 'file' && source.file && (
        <p>
          <a href={fileUrl(source.file.hash)} download={source.file.name} className={link}>
            {source.file.name}
          </a>{' '}
          <span className="text-sm text-ink-2">({facts(source.file)})</span>
        </p>
      )}
      {source.type === 'link' && source.url !== '' && (
        <p>
          <a href={source.url} target="_blank" rel="noopener" className={link}>
            {source.url}
          </a>
        </p>
      )}
    </div>
  )
}
