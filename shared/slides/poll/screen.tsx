import { PickScreen } from '../parts/pick-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'

export default function PollScreen(props: ScreenProps<'poll'>) {
  const { question, image, options, other } = props.config
  return <PickScreen view={props} heading={question} image={image} options={options} other={other} />
}
