import { createStore } from 'zustand/vanilla'

export interface Toast {
  id: number
  tone: 'info' | 'success' | 'error'
  text: string
  action?: { label: string; run(): void }
}

export interface ToastState {
  /** Oldest first. */
  toasts: readonly Toast[]
  /** Returns the id for `dismiss`. The same text twice replaces the first, so that a repeated failure is one toast. */
  show(toast: Omit<Toast, 'id'>): number
  dismiss(id: number): void
}

/** More would cover the page; the oldest goes. */
const most = 3

export function createToastStore() {
  let lastId = 0
  return createStore<ToastState>()((set) => ({
    toasts: [],
    show: (toast) => {
      lastId += 1
      const id = lastId
      set(({ toasts }) => ({
        toasts: [...toasts.filter((other) => other.text !== toast.text), { ...toast, id }].slice(-most),
      }))
      return id
    },
    dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }))
}

export type ToastStore = ReturnType<typeof createToastStore>
