import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type KindName, kindNames } from '../../../shared/slides/slide-kinds.ts'
import type {
  AudienceProps,
  EditorProps,
  ResultsProps,
  ScreenProps,
} from '../../../shared/slides/view-props.tsx'
import { languages } from '../../../shared/text/translate.ts'
import { LanguageProvider } from '../../../shared/ui/language.tsx'
import { MotionRoot } from '../../../shared/ui/motion.tsx'
import {
  answeredSlide,
  audienceProps,
  blankSlide,
  editorProps,
  resultsProps,
  screenProps,
} from '../../contracts/slide-view-props.ts'

type ViewProps = {
  [Name in KindName]: AudienceProps<Name> | ScreenProps<Name> | EditorProps<Name> | ResultsProps<Name>
}
const files = import.meta.glob<{ default: ComponentType<ViewProps[KindName]> }>(
  '../../../shared/slides/*/{audience,screen,editor,results}.tsx',
)
const phases = ['ready', 'open', 'closed', 'revealed'] as const

beforeEach(() => {
  // jsdom draws nothing; views that measure or paint must do without, as in a browser that refuses a canvas.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
})

async function viewOf(name: KindName, view: string): Promise<ComponentType<ViewProps[KindName]>> {
  const load = files[`../../../shared/slides/${name}/${view}.tsx`]
  if (!load) throw new Error(`shared/slides/${name}/${view}.tsx is missing`)
  return (await load()).default
}

/** Renders a view and gives all that it says: its text, its labels, its titles. */
function said(
  View: ComponentType<ViewProps[KindName]>,
  props: ViewProps[KindName],
  language: (typeof languages)[number],
): string {
  const { container, unmount } = render(
    <LanguageProvider language={language}>
      <MotionRoot>
        <View {...props} />
      </MotionRoot>
    </LanguageProvider>,
  )
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']
  const labels = [...container.querySelectorAll('*')].flatMap((element) =>
    attributes.map((attribute) => element.getAttribute(attribute) ?? ''),
  )
  const text = [container.textContent, ...labels].join('\n')
  unmount()
  return text
}

/** What a text that was not filled, or a value that was not there, leaves behind. */
const unfilled = /\{[a-zA-Z]+\}|undefined|\bNaN\b|\[object |\bnull\b/

for (const name of kindNames) {
  describe(`views of ${name}`, () => {
    it('[SK20] all four exist', async () => {
      for (const view of ['audience', 'screen', 'editor', 'results']) {
        expect(await viewOf(name, view), view).toBeTypeOf('function')
      }
    })

    for (const language of languages) {
      it(`[SK21] show themselves in ${language}`, async () => {
        const audience = await viewOf(name, 'audience')
        const screen = await viewOf(name, 'screen')
        const results = await viewOf(name, 'results')
        const [unanswered, answered, crowded] = [
          answeredSlide(name, 0),
          answeredSlide(name, 1),
          answeredSlide(name, 5000),
        ]
        const spoken = [
          ...phases.map((phase) => said(audience, audienceProps(answered, phase), language)),
          said(audience, audienceProps(unanswered, 'open'), language),
          ...[unanswered, answered, crowded].flatMap((slide) => [
            said(screen, screenProps(slide, 'open'), language),
            said(screen, screenProps(slide, 'revealed'), language),
            said(results, resultsProps(slide), language),
          ]),
          said(screen, screenProps(crowded, 'open', { still: true }), language),
          said(await viewOf(name, 'editor'), editorProps(answered), language),
        ]
        for (const text of spoken) expect(text).not.toMatch(unfilled)
      })

      it(`[SK22] show a blank slide in ${language}`, async () => {
        const slide = blankSlide(name)
        expect(said(await viewOf(name, 'audience'), audienceProps(slide, 'open'), language)).not.toMatch(
          unfilled,
        )
        expect(
          said(await viewOf(name, 'screen'), screenProps(slide, 'open', { still: true }), language),
        ).not.toMatch(unfilled)
        expect(said(await viewOf(name, 'editor'), editorProps(slide), language)).not.toMatch(unfilled)
        expect(said(await viewOf(name, 'results'), resultsProps(slide), language)).not.toMatch(unfilled)
      })
    }
  })
}
