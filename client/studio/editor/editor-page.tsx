import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { StageModel } from '../../../shared/core/funnel/stages.ts'
import type { DeckDocument } from '../../../shared/protocol/api.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { usePresent } from '../present/use-present.tsx'
import { keys, loadDeck } from '../queries.ts'
import { useTabTitle } from '../shell/page-title.tsx'
import { PageLoading, QueryFailed } from '../shell/query-states.tsx'
import { SkipLink } from '../shell/shell.tsx'
import { useStudio, useToast } from '../studio-context.tsx'
import { fullTimeText } from '../times.ts'
import { AddSlideMenu } from './add-slide-menu.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { createDeckEditor, type DeckEditor } from './deck-editor.ts'
import { createDrafts } from './drafts.ts'
import { EditorProvider, useEditor, useEditorParts, useSelectedSlide } from './editor-context.tsx'
import { EditorHead } from './editor-head.tsx'
import { SaveNotice } from './save-notices.tsx'
import { SessionSettingsDialog } from './session-settings.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { SlideList } from './slide-list.tsx'
import { SlidePanel } from './slide-panel.tsx'
import { type PreviewOf, SlidePreview } from './slide-preview.tsx'
import { editorTexts } from './texts.ts'
import { useEditorKeys } from './use-editor-keys.ts'
import { useSaveOnLeave } from './use-save-on-leave.ts'

export default function EditorPage({ id, stages }: { id: string; stages: StageModel }) {
  const { api, pendingSaves } = useStudio()
  // Read once: from here on, the open editor is the truth, and the server is told.
  const document = useQuery({
    queryKey: ['deck', id],
    queryFn: () => loadDeck(api, pendingSaves, id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (document.isPending) return <PageLoading />
  if (document.isError) {
    return (
      <QueryFailed
        error={document.error}
        onRetry={() => void document.refetch()}
        retrying={document.isFetching}
      />
    )
  }
  return <OpenDeck document={document.data} stages={stages} />
}

function OpenDeck({ document, stages }: { document: DeckDocument; stages: StageModel }) {
  const { api, pendingSaves, storage, system } = useStudio()
  const [editor] = useState(() => {
    const drafts = createDrafts(storage)
    return createDeckEditor({
      document,
      draft: drafts.read(document.id),
      drafts,
      system,
      load: () => api.call('GET /decks/:id', { params: { id: document.id } }),
      store: async (version, deck, { keepalive }) => {
        const saved = await api.call('PUT /decks/:id', {
          params: { id: document.id },
          body: { version, deck },
          staysHere: true,
          keepalive,
        })
        return saved.version
      },
    })
  })
  useEffect(() => editor.start(), [editor])
  const queries = useQueryClient()
  useSaveOnLeave(editor, {
    onLeft: (saving) => {
      const settled = saving.finally(() => {
        pendingSaves.delete(document.id)
        return queries.invalidateQueries({ queryKey: keys.decks })
      })
      pendingSaves.set(document.id, settled)
    },
  })
  const parts = useMemo(() => ({ editor, stages }), [editor, stages])
  return (
    <EditorProvider value={parts}>
      <Editor deckId={document.id} />
    </EditorProvider>
  )
}

const previewKey = 'rostrum:studio:preview'

function Editor({ deckId }: { deckId: string }) {
  const { editor } = useEditorParts()
  const t = useTexts(editorTexts)
  const title = useEditor((state) => state.deck.title)
  const slide = useSelectedSlide()
  const { storage } = useStudio()
  const [keysShown, setKeysShown] = useState(false)
  const [settingsShown, setSettingsShown] = useState(false)
  const inConflict = useEditor(({ save }) => save.state === 'stale' || save.state === 'gone')
  const [deciding, setDeciding] = useState(true)
  const [shown, setShown] = useState<PreviewOf>(() => previewChoice(storage))
  const { present, rehearse, busyWith, dialog } = usePresent((unfinished) =>
    editor.state.getState().select(unfinished.slide.id),
  )
  const load = async () => ((await editor.autosave.flush()) ? editor.state.getState().deck : null)
  useEditorKeys(editor)
  useTabTitle(title)

  return (
    <div className="editor-page">
      <SkipLink />
      <EditorHead
        presenting={busyWith !== null}
        onShortcuts={() => setKeysShown(true)}
        onSettings={() => setSettingsShown(true)}
        onPresent={() => present({ deckId, load })}
        onRehearse={() => rehearse({ deckId, load })}
      />
      <main id="content" tabIndex={-1}>
        <Notices deckId={deckId} onDecide={() => setDeciding(true)} />
        <div className="editor-columns">
          <SlideList />
          {slide ? (
            <>
              <SlidePreview
                key={slide.id}
                slide={slide}
                shown={shown}
                onShown={(next) => {
                  setShown(next)
                  storage?.setItem(previewKey, next)
                }}
              />
              <SlidePanel slide={slide} />
            </>
          ) : (
            <div className="col-span-full lg:col-span-2">
              <EmptyState title={t('emptyTitle')} actions={<AddSlideMenu full={false} prominent />}>
                {t('empty')}
              </EmptyState>
            </div>
          )}
        </div>
      </main>
      {settingsShown && <SessionSettingsDialog onClose={() => setSettingsShown(false)} />}
      <ShortcutsDialog open={keysShown} onClose={() => setKeysShown(false)} />
      {inConflict && deciding && <ConflictDialog deckId={deckId} onClose={() => setDeciding(false)} />}
      <RefreshOnReturn editor={editor} deckId={deckId} />
      {dialog}
    </div>
  )
}

function previewChoice(storage: Pick<Storage, 'getItem'> | null): PreviewOf {
  const stored = storage?.getItem(previewKey)
  if (stored === 'screen' || stored === 'phone' || stored === 'both') return stored
  return window.innerWidth >= 1536 ? 'both' : 'screen'
}

function Notices({ deckId, onDecide }: { deckId: string; onDecide(): void }) {
  const { editor } = useEditorParts()
  const t = useTexts(editorTexts)
  const language = useLanguage()
  const [restoredShown, setRestoredShown] = useState(editor.restoredFrom !== null)
  const save = useEditor((state) => state.save.state)
  const showsRestored = restoredShown && editor.restoredFrom !== null && save !== 'stale' && save !== 'gone'
  return (
    <div className="flex flex-col gap-2 px-2 not-empty:py-2 sm:px-4">
      <SaveNotice deckId={deckId} onDecide={onDecide} />
      {showsRestored && (
        <Banner
          title={t('restoredTitle')}
          onDismiss={() => setRestoredShown(false)}
          actions={
            <Button
              size="small"
              onClick={() => {
                editor.discardRestored()
                setRestoredShown(false)
              }}
            >
              {t('discard')}
            </Button>
          }
        >
          {t('restored', { when: fullTimeText(language, editor.restoredFrom ?? 0) })}
        </Banner>
      )}
    </div>
  )
}

/** Coming back to the window with nothing unsaved, the author sees what others have stored meanwhile. */
function RefreshOnReturn({ editor, deckId }: { editor: DeckEditor; deckId: string }) {
  const { api, pendingSaves } = useStudio()
  const t = useTexts(editorTexts)
  const toast = useToast()
  const latest = useRef({ toast, t })
  useEffect(() => {
    latest.current = { toast, t }
  })
  useEffect(() => {
    const onFocus = async () => {
      const before = editor.state.getState()
      if (before.save.state !== 'saved') return
      const theirs = await loadDeck(api, pendingSaves, deckId).catch(() => null)
      const now = editor.state.getState()
      if (!theirs || now.save.state !== 'saved' || now.deck !== before.deck) return
      if (theirs.version === editor.autosave.version()) return
      editor.takeTheirs(theirs)
      latest.current.toast('info', latest.current.t('refreshed'))
    }
    const listener = () => void onFocus()
    window.addEventListener('focus', listener)
    return () => window.removeEventListener('focus', listener)
  }, [api, pendingSaves, editor, deckId])
  return null
}
