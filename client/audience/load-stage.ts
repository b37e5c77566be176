import type { ComponentType } from 'react'

let loading: Promise<{ default: ComponentType }> | null = null

/**
 * What is needed from joining on is no part of the page's first load: it is fetched while the form is being filled in.
 * A failure is forgotten, so that the next call tries again.
 */
export function loadStage(): Promise<{ default: ComponentType }> {
  loading ??= import('./slide-stage.tsx').then(({ SlideStage }) => ({ default: SlideStage }))
  loading.catch(() => {
    loading = null
  })
  return loading
}
