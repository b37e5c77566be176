import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { bigNumberTexts } from './texts.ts'
import { useCounting } from './use-counting.tsx'

export default function BigNumberScreen({ config, still }: ScreenProps<'big-number'>) {
  const { figure, meaning, source } = config
  const t = useTexts(bigNumberTexts)
  const shown = useCounting(figure, still)
  return (
    <div className="screen-pad flex size-full flex-col justify-center gap-[calc(var(--u)*4)]">
      <h2
        className="figure leading-none wrap-anywhere"
        style={{ fontSize: `calc(var(--u) * ${figureSize(figure)})` }}
      >
        {/* Read out as it is, not as it runs. */}
        <span className="sr-only">{figure}</span>
        <span aria-hidden="true" className="text-accent-text">
          {shown}
        </span>
      </h2>
      {meaning !== '' && (
        <p
          className={joinClasses(
            'display max-w-[32em] text-pretty wrap-anywhere hyphens-auto',
            meaning.length <= 60 ? 'text-screen-heading' : 'text-[calc(var(--u)*4.8)] leading-[1.2]',
          )}
        >
          {meaning}
        </p>
      )}
      {source !== '' && (
        <p className="text-screen-small wrap-anywhere text-ink-2">{t('sourceOf', { source })}</p>
      )}
    </div>
  )
}

/** The whole figure on one line of a 16:9 screen, 163 units wide; at most 44 units high. */
const figureSize = (figure: string): number =>
  Math.min(44, Math.max(10, 163 / (Math.max(1, figure.trim().length) * 0.54)))
