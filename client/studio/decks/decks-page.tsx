import { Plus, Search } from 'lucide-react'
import { useState } from 'react'
import type { DeckSummary } from '../../../shared/protocol/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { usePresent } from '../present/use-present.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, loadDeck, useChange, useDecks } from '../queries.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { QueryFailed } from '../shell/query-states.tsx'
import { useGo } from '../shell/use-go.ts'
import { useStudio, useToast } from '../studio-context.tsx'
import { DeckCard } from './deck-card.tsx'
import { orderDecks } from './deck-order.ts'
import { NewDeckDialog } from './new-deck-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { deckTexts } from './texts.ts'

type Open = { dialog: 'new' } | { dialog: 'rename' | 'delete'; deck: DeckSummary } | null

const grid = 'grid grid-cols-[repeat(auto-fill,minmax(min(19rem,100%),1fr))] gap-x-8 gap-y-12'

export default function DecksPage() {
  const t = useTexts(deckTexts)
  const language = useLanguage()
  const { api, pendingSaves } = useStudio()
  const toast = useToast()
  const go = useGo()
  const problemText = useProblemText()
  const decks = useDecks()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<Open>(null)
  const [toFinish, setToFinish] = useState('')
  const { present, rehearse, busyWith, dialog } = usePresent(() => go(`/decks/${toFinish}`))
  const duplicate = useChange(
    (deck: DeckSummary, send) => send.call('POST /decks', { body: { from: 'deck', deckId: deck.id } }),
    [keys.decks],
  )
  const remove = useChange(
    (deck: DeckSummary, send) => send.call('DELETE /decks/:id', { params: { id: deck.id } }),
    [keys.decks],
  )
  const close = () => {
    setOpen(null)
    remove.reset()
  }

  const all = decks.data?.decks ?? []
  const shown = orderDecks(all, language, search)
  const isEmpty = decks.isSuccess && all.length === 0
  const newDeckButton = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen({ dialog: 'new' })}>
      {t('newDeck')}
    </Button>
  )

  return (
    <>
      <div className="mb-10 flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <PageTitle>{t('decks')}</PageTitle>
        <div className="flex grow flex-wrap items-start justify-end gap-3 sm:grow-0">
          {all.length > 0 && (
            <TextField
              label={t('searchHint')}
              hideLabel
              type="search"
              placeholder={t('search')}
              className="min-w-0 grow sm:w-64"
              value={search}
              onChange={setSearch}
              trailing={<Search className="size-5" aria-hidden="true" />}
            />
          )}
          {!isEmpty && newDeckButton}
        </div>
      </div>
      <div aria-live="polite">
        <VisuallyHidden>{search !== '' && t('found', { count: shown.length })}</VisuallyHidden>
      </div>
      {decks.isPending && <DecksLoading />}
      {decks.isError && (
        <QueryFailed error={decks.error} onRetry={() => void decks.refetch()} retrying={decks.isFetching} />
      )}
      {isEmpty && (
        <EmptyState title={t('emptyTitle')} actions={newDeckButton}>
          {t('empty')}
        </EmptyState>
      )}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState
          title={t('nothingFoundTitle', { search: search.trim() })}
          actions={<Button onClick={() => setSearch('')}>{t('clearSearch')}</Button>}
        >
          {t('nothingFound')}
        </EmptyState>
      )}
      <ul className={grid}>
        {shown.map((deck) => (
          <li key={deck.id} className="flex min-w-0 *:grow">
            <DeckCard
              deck={deck}
              presenting={busyWith === deck.id}
              onPresent={() => {
                setToFinish(deck.id)
                present({
                  deckId: deck.id,
                  load: async () => (await loadDeck(api, pendingSaves, deck.id)).deck,
                })
              }}
              onRehearse={() =>
                rehearse({
                  deckId: deck.id,
                  load: async () => (await loadDeck(api, pendingSaves, deck.id)).deck,
                })
              }
              onRename={() => setOpen({ dialog: 'rename', deck })}
              onDelete={() => setOpen({ dialog: 'delete', deck })}
              onDuplicate={() =>
                duplicate.mutate(deck, {
                  onSuccess: () => toast('success', t('duplicated', { title: deck.title })),
                  onError: (error) => toast('error', problemText(error)),
                })
              }
            />
          </li>
        ))}
      </ul>
      {open?.dialog === 'new' && <NewDeckDialog onClose={close} />}
      {open?.dialog === 'rename' && <RenameDialog deck={open.deck} onClose={close} />}
      {open?.dialog === 'delete' && (
        <ConfirmDialog
          title={t('deleteTitle', { title: open.deck.title })}
          lead={t('deleteLead')}
          confirm={t('delete')}
          cancel={t('cancel')}
          busy={remove.isPending}
          error={remove.error}
          onClose={close}
          onConfirm={() =>
            remove.mutate(open.deck, {
              onSuccess: () => {
                toast('success', t('deleted', { title: open.deck.title }))
                close()
              },
            })
          }
        />
      )}
      {dialog}
    </>
  )
}

function DecksLoading() {
  return (
    <div className={grid} aria-hidden="true">
      {[0, 1, 2].map((place) => (
        <div key={place}>
          <Skeleton className="aspect-video w-full rounded-lg" />
          <Skeleton className="mt-4 h-6 w-3/4" />
          <Skeleton className="mt-3 h-4 w-1/2" />
        </div>
      ))}
    </div>
  )
}
