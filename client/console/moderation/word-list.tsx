import { Combine, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { ModeratedCounts } from '../../../shared/protocol/views.ts'
import { slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { TextFlags, ToggleButton, useToggle } from './hide-button.tsx'
import { useModerationParts } from './moderation-context.tsx'
import { moderationTexts } from './moderation-texts.ts'
import { type WordRow, type WordVariant, wordRows } from './word-rows.ts'

/** Words that are listed to be hidden; all that is marked comes before the rest. */
const mostWords = 200

interface WordListProps {
  kind: keyof typeof slideKinds
  slideId: string
  run: number
  words: ModeratedCounts
}

/** The words of the shown slide, to hide them, to count several as one, and to take variants out again. */
export function WordList({ kind, slideId, run, words }: WordListProps) {
  const t = useTexts(moderationTexts)
  const { store } = useModerationParts()
  const [moving, setMoving] = useState<string | null>(null)
  const rows = wordRows(words, (key) => slideKinds[kind].textOf?.(key) ?? null)
  const moved = rows.find(({ key }) => key === moving) ?? null
  const merge = (key: string, into: string | null) => store.request('word:merge', { slideId, run, key, into })
  const stop = () => setMoving(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves what was begun, wherever in the list the focus is.
    <div role="presentation" onKeyDown={(event) => event.key === 'Escape' && stop()}>
      {moved && (
        <p
          role="status"
          className="sticky top-0 z-10 mb-2 flex items-center gap-3 rounded-md bg-accent-soft px-3 py-1.5 text-accent-text"
        >
          <span className="min-w-0 grow wrap-anywhere">{t('mergePrompt', { text: moved.text })}</span>
          <Button size="small" variant="quiet" className="-me-2 shrink-0" onClick={stop}>
            {t('cancel')}
          </Button>
        </p>
      )}
      <ul className="divide-y divide-line">
        {rows.slice(0, mostWords).map((row) => (
          <WordItem
            key={row.key}
            row={row}
            slideId={slideId}
            run={run}
            moved={moved}
            onMove={() => setMoving(row.key)}
            onMerge={async (key, into) => {
              stop()
              return merge(key, into)
            }}
          />
        ))}
      </ul>
      {rows.length > mostWords && (
        <p className="py-2 text-sm text-ink-2">{t('moreWords', { count: rows.length - mostWords })}</p>
      )}
    </div>
  )
}

type Merge = (
  key: string,
  into: string | null,
) => ReturnType<ReturnType<typeof useModerationParts>['store']['request']>

interface WordItemProps {
  row: WordRow
  slideId: string
  run: number
  /** The word for which a group is being chosen. */
  moved: WordRow | null
  onMove(): void
  onMerge: Merge
}

function WordItem({ row, slideId, run, moved, onMove, onMerge }: WordItemProps) {
  const t = useTexts(moderationTexts)
  const format = useNumberFormat()
  const { store } = useModerationParts()
  const { key, text, count, hidden, pending, marked, variants, byHand } = row
  const { busy, toggle } = useToggle(() => store.request('word:hide', { slideId, run, key, hidden: !hidden }))
  const merging = useToggle(() => onMerge(moved?.key ?? '', key))
  const freeing = useToggle(() => onMerge(key, null))
  const isTarget = moved !== null && moved.key !== key && !hidden
  return (
    <li className="py-1.5">
      <div className="flex items-center gap-3">
        <span className="figure w-9 shrink-0 text-center text-lg">
          {format(count)}
          <span className="sr-only"> {t('timesSent')}</span>
        </span>
        <span className="flex min-w-0 grow flex-wrap items-center gap-x-2 gap-y-1">
          <span className={`wrap-anywhere ${hidden && !pending ? 'text-ink-3 line-through' : ''}`}>
            {text}
          </span>
          <TextFlags hidden={hidden} pending={pending} marked={marked} />
        </span>
        {isTarget ? (
          <Button
            size="small"
            icon={<Combine />}
            busy={merging.busy}
            aria-label={t('mergeHereWith', { text: moved.text, into: text })}
            className="-my-1 -me-2 shrink-0"
            onClick={() => void merging.toggle()}
          >
            {t('mergeHere')}
          </Button>
        ) : (
          <span className="flex shrink-0">
            {byHand && (
              <Button
                variant="quiet"
                size="small"
                icon={<Undo2 />}
                busy={freeing.busy}
                aria-label={t('mergeFreely', { text })}
                title={t('mergeFreelyShort')}
                className="-my-1"
                onClick={() => void freeing.toggle()}
              />
            )}
            {!hidden && (
              <Button
                variant="quiet"
                size="small"
                icon={<Combine />}
                aria-label={t('mergeWord', { text })}
                aria-pressed={moved?.key === key}
                title={t('merge')}
                className="-my-1"
                onClick={onMove}
              />
            )}
            <ToggleButton
              hidden={hidden}
              busy={busy}
              label={t(hidden ? 'showWord' : 'hideWord', { text })}
              onPress={toggle}
            />
          </span>
        )}
      </div>
      {variants.length > 0 && (
        <ul aria-label={t('variantsOf', { text })} className="ms-12 flex flex-wrap gap-x-2 gap-y-1 pb-1">
          {variants.map((variant) => (
            <VariantItem key={variant.key} variant={variant} onMerge={onMerge} />
          ))}
        </ul>
      )}
    </li>
  )
}

function VariantItem({ variant, onMerge }: { variant: WordVariant; onMerge: Merge }) {
  const t = useTexts(moderationTexts)
  const format = useNumberFormat()
  const { text, count, byHand, key } = variant
  // What was put here by hand goes back to where it was; what is alike by itself is set apart.
  const { busy, toggle } = useToggle(() => onMerge(key, byHand ? null : ''))
  return (
    <li className="inline-flex min-w-0 items-center rounded-full bg-sunken ps-3 text-sm text-ink-2">
      <span className="wrap-anywhere">
        {text} <span className="tabular-nums">{format(count)}</span>
      </span>
      <Button
        variant="quiet"
        size="small"
        icon={<X />}
        busy={busy}
        aria-label={t('takeOutWord', { text })}
        title={t('takeOut')}
        className="-my-1"
        onClick={() => void toggle()}
      />
    </li>
  )
}
