import { CircleAlert, CircleCheck, Info, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { uiTexts } from '../text/ui.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'
import type { Toast, ToastStore } from './toast-store.ts'

/** How long a toast stays. An error or one with an action stays until it is dismissed: it must not slip by. */
const stayMs = 6000

const icons = { info: Info, success: CircleCheck, error: CircleAlert } as const

/** Once per app, outside its dialogs. Notices rise at the foot of the page. */
export function ToastRegion({ store }: { store: ToastStore }) {
  const toasts = useStore(store, (state) => state.toasts)
  const dismiss = useStore(store, (state) => state.dismiss)
  const t = useTexts(uiTexts)
  return (
    <section
      aria-label={t('notices')}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-toast flex flex-col items-center gap-2.5 p-4 pb-[max(1rem,env(safe-area-inset-bottom))]"
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} onDismiss={() => dismiss(toast.id)} />
      ))}
    </section>
  )
}

function ToastLine({ toast, onDismiss }: { toast: Toast; onDismiss(): void }) {
  const t = useTexts(uiTexts)
  const [held, setHeld] = useState(false)
  const stays = toast.tone === 'error' || toast.action !== undefined
  const Icon = icons[toast.tone]

  useEffect(() => {
    if (held || stays) return
    const timer = setTimeout(onDismiss, stayMs)
    return () => clearTimeout(timer)
  }, [held, stays, onDismiss])

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="pointer-events-auto flex w-full max-w-md animate-rise items-center gap-3 rounded-lg bg-ink py-2 ps-4 pe-2 text-ground shadow-float"
    >
      <Icon
        className={joinClasses('size-5 shrink-0', toast.tone === 'error' ? 'text-accent' : 'opacity-80')}
        aria-hidden="true"
      />
      <p className="min-w-0 grow py-1.5 leading-snug">{toast.text}</p>
      {toast.action && (
        <button
          type="button"
          onClick={() => {
            toast.action?.run()
            onDismiss()
          }}
          className="min-h-11 shrink-0 rounded-full px-3 font-semibold underline underline-offset-4 focus-visible:outline-ground"
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={t('dismiss')}
        onClick={onDismiss}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-full opacity-80 hover:opacity-100 focus-visible:-outline-offset-3 focus-visible:outline-ground"
      >
        <X className="size-5" aria-hidden="true" />
      </button>
    </div>
  )
}
