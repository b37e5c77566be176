import { type RenderResult, render } from '@testing-library/react'
import { type ComponentType, type ReactNode, useState } from 'react'
import { vi } from 'vitest'
import type { KindName, KindShapes } from '../../../shared/slides/slide-kinds.ts'
import type { AudienceProps, EditorProps } from '../../../shared/slides/view-props.tsx'
import type { Language } from '../../../shared/text/translate.ts'
import { LanguageProvider } from '../../../shared/ui/language.tsx'

/** What jsdom lacks and views ask for: media queries, and a canvas that can be refused. */
export function stubBrowser(): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
}

export function renderIn(element: ReactNode, language: Language = 'en'): RenderResult {
  const wrap = (children: ReactNode) => <LanguageProvider language={language}>{children}</LanguageProvider>
  const result = render(wrap(element))
  return { ...result, rerender: (next) => result.rerender(wrap(next)) }
}

/** A phone view that keeps its draft, as the app does. */
export function renderPhone<Name extends KindName>(
  View: ComponentType<AudienceProps<Name>>,
  props: AudienceProps<Name>,
): { drafts: unknown[]; show(next: AudienceProps<Name>): void } {
  const drafts: unknown[] = []
  function Phone(given: AudienceProps<Name>) {
    const [draft, setDraft] = useState(given.draft)
    return (
      <View
        {...given}
        draft={draft}
        onDraft={(next) => {
          drafts.push(next)
          setDraft(next)
        }}
      />
    )
  }
  const result = renderIn(<Phone {...props} />)
  return { drafts, show: (next) => result.rerender(<Phone {...next} />) }
}

/** An editor that keeps its config, as the studio does; `configs` are all that it asked for. */
export function renderEditor<Name extends KindName>(
  View: ComponentType<EditorProps<Name>>,
  props: EditorProps<Name>,
): { configs: KindShapes[Name]['config'][] } {
  const configs: KindShapes[Name]['config'][] = []
  function Studio() {
    const [config, setConfig] = useState(props.config)
    return (
      <View
        {...props}
        config={config}
        onChange={(next) => {
          configs.push(next)
          setConfig(next)
        }}
      />
    )
  }
  renderIn(<Studio />)
  return { configs }
}

/** The cells of the table under a caption, row by row. */
export function tableCells(table: HTMLElement): string[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
  )
}
