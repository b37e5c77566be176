import { Copy, EllipsisVertical, PencilLine, Play, SquarePen, Trash2, UsersRound } from 'lucide-react'
import { Link } from 'wouter'
import type { DeckSummary } from '../../../shared/protocol/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Menu } from '../../../shared/ui/menu.tsx'
import { languageNames } from '../language-names.ts'
import { presentTexts } from '../present/texts.ts'
import { useGo } from '../shell/use-go.ts'
import { SlideThumbnail } from '../slides/slide-thumbnail.tsx'
import { When } from '../when.tsx'
import { deckTexts } from './texts.ts'

export interface DeckCardProps {
  deck: DeckSummary
  presenting: boolean
  onPresent(deck: DeckSummary): void
  onRehearse(deck: DeckSummary): void
  onRename(deck: DeckSummary): void
  onDuplicate(deck: DeckSummary): void
  onDelete(deck: DeckSummary): void
}

/** A deck by its first slide. The picture and the title open it. */
export function DeckCard({
  deck,
  presenting,
  onPresent,
  onRehearse,
  onRename,
  onDuplicate,
  onDelete,
}: DeckCardProps) {
  const t = useTexts(deckTexts)
  const tPresent = useTexts(presentTexts)
  const go = useGo()
  const address = `/decks/${deck.id}`
  return (
    <article className="group flex min-w-0 flex-col">
      <Link
        href={address}
        state={{ within: true }}
        tabIndex={-1}
        aria-hidden="true"
        className="block rounded-lg transition-shadow group-hover:shadow-float"
      >
        {deck.firstSlide ? (
          <SlideThumbnail slide={deck.firstSlide} language={deck.language} className="rounded-lg" />
        ) : (
          <div className="grid aspect-video place-items-center rounded-lg border border-dashed border-line-strong text-ink-3">
            {t('noSlides')}
          </div>
        )}
      </Link>
      <div className="mt-3.5 flex min-w-0 items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="text-xl leading-tight wrap-anywhere hyphens-auto" lang={deck.language}>
            <Link
              href={address}
              state={{ within: true }}
              className="underline-offset-4 hover:underline focus-visible:rounded-sm"
            >
              {deck.title}
            </Link>
          </h2>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
            {deck.isDemo && (
              <span className="rounded-full bg-accent-soft px-2.5 py-0.5 font-medium text-accent-text">
                {t('demo')}
              </span>
            )}
            <span lang={deck.language}>{languageNames[deck.language]}</span>
            <span>
              <span aria-hidden="true">· </span>
              {deck.slideCount === 0 ? t('noSlides') : t('slideCount', { count: deck.slideCount })}
            </span>
          </p>
          <p className="mt-0.5 text-sm text-ink-2">
            <When at={deck.updatedAt} text={(when) => t('changed', { when })} />
          </p>
        </div>
      </div>
      <div className="mt-auto flex items-center gap-1 pt-3.5">
        <Button
          size="small"
          busy={presenting}
          icon={<Play aria-hidden="true" />}
          aria-label={tPresent('presentDeck', { title: deck.title })}
          onClick={() => onPresent(deck)}
        >
          {tPresent('present')}
        </Button>
        <Menu
          align="start"
          trigger={
            <Button
              variant="quiet"
              size="small"
              icon={<EllipsisVertical aria-hidden="true" />}
              aria-label={t('actions', { title: deck.title })}
            />
          }
          items={[
            {
              id: 'rehearse',
              label: tPresent('rehearse'),
              icon: <UsersRound aria-hidden="true" />,
              onSelect: () => onRehearse(deck),
            },
            {
              id: 'edit',
              label: t('edit'),
              icon: <SquarePen aria-hidden="true" />,
              onSelect: () => go(address),
            },
            {
              id: 'rename',
              label: t('rename'),
              icon: <PencilLine aria-hidden="true" />,
              onSelect: () => onRename(deck),
            },
            {
              id: 'duplicate',
              label: t('duplicate'),
              icon: <Copy aria-hidden="true" />,
              onSelect: () => onDuplicate(deck),
            },
            {
              id: 'delete',
              label: t('delete'),
              icon: <Trash2 aria-hidden="true" />,
              danger: true,
              separated: true,
              onSelect: () => onDelete(deck),
            },
          ]}
        />
      </div>
    </article>
  )
}
