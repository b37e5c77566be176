import { refusalTexts } from '../../shared/text/refusals.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import type { RequestFailure } from '../connection/request.ts'
import { consoleTexts } from './texts.ts'

/** A failed request in words. */
export function useFailureText(): (failure: RequestFailure) => string {
  const t = useTexts(consoleTexts)
  const tRefusal = useTexts(refusalTexts)
  return (failure) => (failure.kind === 'no-answer' ? t('noAnswer') : tRefusal(failure.kind))
}
