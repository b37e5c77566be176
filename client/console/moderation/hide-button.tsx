import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import type { RequestFailure } from '../../connection/request.ts'
import { useFailureText } from '../use-failure-text.tsx'
import { Flag } from './flag.tsx'
import { useModerationParts } from './moderation-context.tsx'
import { moderationTexts } from './moderation-texts.ts'

/** Asks for a change, such as hiding something; while it is under way the button says so, and a failure is told in passing. */
export function useToggle(request: () => Promise<{ ok: true } | { ok: false; refusal: RequestFailure }>) {
  const { toasts } = useModerationParts()
  const failureText = useFailureText()
  const [busy, setBusy] = useState(false)
  return {
    busy,
    toggle: async () => {
      setBusy(true)
      const result = await request()
      setBusy(false)
      if (!result.ok) toasts.getState().show({ tone: 'error', text: failureText(result.refusal) })
    },
  }
}

export function TextFlags({
  hidden,
  pending,
  marked,
}: {
  hidden: boolean
  pending: boolean
  marked: boolean
}) {
  const t = useTexts(moderationTexts)
  return (
    <>
      {pending && <Flag tone="accent">{t('isPending')}</Flag>}
      {marked && <Flag tone="danger">{t('isMarked')}</Flag>}
      {hidden && !pending && <Flag tone="plain">{t('isHidden')}</Flag>}
    </>
  )
}

export function ToggleButton(props: {
  hidden: boolean
  busy: boolean
  label: string
  onPress(): Promise<void>
}) {
  const t = useTexts(moderationTexts)
  return (
    <Button
      variant="quiet"
      size="small"
      busy={props.busy}
      icon={props.hidden ? <Eye /> : <EyeOff />}
      aria-label={props.label}
      title={t(props.hidden ? 'show' : 'hide')}
      className="-my-1 -me-2 shrink-0"
      onClick={() => void props.onPress()}
    />
  )
}
