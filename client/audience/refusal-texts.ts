import { useEffect, useState } from 'react'
import type { refusalTexts } from '../../shared/text/refusals.ts'
import { translator } from '../../shared/text/translate.ts'
import { useLanguage, useTexts } from '../../shared/ui/language.tsx'
import type { RequestFailure } from '../connection/request.ts'
import { audienceTexts } from './texts.ts'

let loaded: typeof refusalTexts | null = null

/** Fetches the texts of all refusals: 8 KB that few phones ever need, so not with the page itself. */
export async function loadRefusalTexts(): Promise<void> {
  loaded ??= (await import('../../shared/text/refusals.ts')).refusalTexts
}

/** A refusal in words. Empty for the moment until the texts are here. */
export function useRefusalText(): (failure: RequestFailure) => string {
  const language = useLanguage()
  const t = useTexts(audienceTexts)
  const [texts, setTexts] = useState(loaded)
  useEffect(() => {
    if (texts) return
    let current = true
    loadRefusalTexts().then(
      () => current && setTexts(loaded),
      // Without a network the texts come with the next page that needs them; the title above says what happened.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [texts])
  return (failure) => {
    if (failure.kind === 'no-answer') return t('noAnswer')
    return texts ? translator(texts, language)(failure.kind) : ''
  }
}
