import { useState } from 'react'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { useProblemText } from '../problem-text.tsx'
import { loadDeck, storeAsNewDeck } from '../queries.ts'
import { useGo } from '../shell/use-go.ts'
import { useStudio, useToast } from '../studio-context.tsx'
import { createDrafts } from './drafts.ts'
import { useEditor, useEditorParts } from './editor-context.tsx'
import { editorTexts } from './texts.ts'

/** Two versions of one deck, or none on the server any more: one of them has to be chosen. Nothing is thrown away unasked. */
export function ConflictDialog({ deckId, onClose }: { deckId: string; onClose(): void }) {
  const state = useEditor(({ save }) => save.state)
  const { editor } = useEditorParts()
  const { api, pendingSaves, storage } = useStudio()
  const t = useTexts(editorTexts)
  const toast = useToast()
  const go = useGo()
  const problemText = useProblemText()
  const [busy, setBusy] = useState<'theirs' | 'mine' | null>(null)
  if (state !== 'stale' && state !== 'gone') return null

  const attempt = async (which: 'theirs' | 'mine', run: () => Promise<void>) => {
    setBusy(which)
    try {
      await run()
    } catch (error) {
      toast('error', problemText(error))
    }
    setBusy(null)
  }
  const loadTheirs = () =>
    attempt('theirs', async () => {
      editor.takeTheirs(await loadDeck(api, pendingSaves, deckId))
      toast('success', t('loadedTheirs'))
    })
  const keepMine = () =>
    attempt('mine', async () => {
      const { deck } = editor.state.getState()
      const title = state === 'gone' ? deck.title : t('copyTitle', { title: deck.title }).slice(0, 120)
      const id = await storeAsNewDeck(api, { ...deck, title })
      createDrafts(storage).forget(deckId)
      go(`/decks/${id}`, { replace: true })
      toast('success', t('keptMine'))
    })
  const letGo = () => {
    createDrafts(storage).forget(deckId)
    go('/')
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t(state === 'stale' ? 'conflictTitle' : 'goneTitle')}
      description={t(state === 'stale' ? 'conflict' : 'gone')}
      actions={
        <>
          {state === 'stale' ? (
            <Button busy={busy === 'theirs'} onClick={() => void loadTheirs()}>
              {t('loadTheirs')}
            </Button>
          ) : (
            <Button onClick={letGo}>{t('leave')}</Button>
          )}
          <Button variant="primary" busy={busy === 'mine'} onClick={() => void keepMine()}>
            {t('keepMine')}
          </Button>
        </>
      }
    />
  )
}
