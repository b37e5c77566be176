import { useState } from 'react'
import type { DeckSummary } from '../../../shared/protocol/api.ts'
import { deckLimits } from '../../../shared/slides/deck.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, loadDeck, useChange } from '../queries.ts'
import { useStudio, useToast } from '../studio-context.tsx'
import { deckTexts } from './texts.ts'

export function RenameDialog({ deck, onClose }: { deck: DeckSummary; onClose(): void }) {
  const t = useTexts(deckTexts)
  const toast = useToast()
  const problemText = useProblemText()
  const { pendingSaves } = useStudio()
  const [title, setTitle] = useState(deck.title)
  const [tried, setTried] = useState(false)
  const rename = useChange(
    async (next: string, api) => {
      const stored = await loadDeck(api, pendingSaves, deck.id)
      await api.call('PUT /decks/:id', {
        params: { id: deck.id },
        body: { version: stored.version, deck: { ...stored.deck, title: next } },
      })
    },
    [keys.decks],
  )
  const missing = title.trim() === ''
  const submit = () => {
    setTried(true)
    if (missing) return
    rename.mutate(title.trim(), {
      onSuccess: () => {
        toast('success', t('renamed'))
        onClose()
      },
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      size="small"
      title={t('renameTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="rename-deck" busy={rename.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id="rename-deck"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t('title')}
          value={title}
          maxLength={deckLimits.title}
          onChange={setTitle}
          error={renameError()}
        />
      </form>
    </Dialog>
  )

  function renameError(): string | null {
    if (tried && missing) return t('titleMissing')
    return rename.error === null ? null : problemText(rename.error)
  }
}
