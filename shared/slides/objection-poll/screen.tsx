import { useTexts } from '../../ui/language.tsx'
import { PickScreen } from '../parts/pick-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollScreen(props: ScreenProps<'objection-poll'>) {
  const { question, options, other } = props.config
  const t = useTexts(objectionPollTexts)
  return <PickScreen view={props} heading={question || t('holdsBack')} options={options} other={other} />
}
