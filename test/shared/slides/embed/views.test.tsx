import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import EmbedAudience from '../../../../shared/slides/embed/audience.tsx'
import EmbedEditor from '../../../../shared/slides/embed/editor.tsx'
import { type EmbedConfig, embed } from '../../../../shared/slides/embed/embed.ts'
import EmbedScreen from '../../../../shared/slides/embed/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const embedSlide = (overrides: Partial<EmbedConfig> = {}): AnsweredSlide<'embed'> => ({
  name: 'embed',
  config: {
    title: 'The figures',
    url: 'https://docs.google.com/spreadsheets/d/1',
    interactive: false,
    ...overrides,
  },
  answers: [],
  counts: {},
  responses: 0,
})
const project = (overrides: Partial<EmbedConfig> = {}) =>
  renderIn(<EmbedScreen {...screenProps(embedSlide(overrides), 'ready', { framesPages: true })} />)
const frame = () => screen.getByTitle('The figures')

describe('an embedded page on the screen', () => {
  it('stands in a sandbox that it cannot leave', () => {
    project()
    expect(frame()).toHaveAttribute('src', 'https://docs.google.com/spreadsheets/d/1')
    expect(frame()).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms')
    expect(frame()).toHaveAttribute('allow', '')
  })

  it('takes clicks and keys only where the author wants it', () => {
    const { unmount } = project()
    expect(frame()).toHaveAttribute('inert')
    unmount()
    project({ interactive: true })
    expect(frame()).not.toHaveAttribute('inert')
  })

  it('is not loaded on the console and in thumbnails, nor without https, nor from our own server', () => {
    const { container, rerender } = renderIn(<EmbedScreen {...screenProps(embedSlide(), 'ready')} />)
    const at = (slide: AnsweredSlide<'embed'>, still = false) =>
      rerender(<EmbedScreen {...screenProps(slide, 'ready', { framesPages: true, still })} />)
    expect(container.querySelector('iframe')).toBeNull()
    expect(screen.getByText('docs.google.com')).toBeInTheDocument()
    at(embedSlide(), true)
    expect(container.querySelector('iframe')).toBeNull()
    at(embedSlide({ url: 'http://docs.google.com' }))
    expect(container.querySelector('iframe')).toBeNull()
    vi.stubGlobal('location', new URL('https://rostrum.example/screen/1'))
    at(embedSlide({ url: 'https://rostrum.example/studio' }))
    expect(container.querySelector('iframe')).toBeNull()
    vi.unstubAllGlobals()
  })

  it('says when the server does not allow its site', () => {
    project()
    const violation = (blockedURI: string) =>
      act(() => {
        const event = new Event('securitypolicyviolation')
        document.dispatchEvent(Object.assign(event, { effectiveDirective: 'frame-src', blockedURI }))
      })
    violation('https://other.example/')
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    violation('https://docs.google.com')
    // The browser puts an empty page in its place.
    fireEvent.load(frame())
    expect(screen.getByRole('status')).toHaveTextContent('does not allow pages of this site')
  })

  it('says when there is no internet, and comes when it is back', () => {
    project()
    act(() => {
      window.dispatchEvent(new Event('offline'))
    })
    expect(screen.getByRole('status')).toHaveTextContent('no internet')
    act(() => {
      window.dispatchEvent(new Event('online'))
    })
    fireEvent.load(frame())
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })
})

describe('an embedded page on the phone', () => {
  it('is a link to it', () => {
    renderPhone(EmbedAudience, audienceProps(embedSlide(), 'ready'))
    const link = screen.getByRole('link', { name: 'Open the page here' })
    expect(link).toHaveAttribute('href', 'https://docs.google.com/spreadsheets/d/1')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('is no link where the address is none', () => {
    renderPhone(EmbedAudience, audienceProps(embedSlide({ url: 'javascript:alert(1)' }), 'ready'))
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('the editor of an embedded page', () => {
  it('shows the allowed sites and says when a page is of none of them', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(EmbedEditor, editorProps(embedSlide({ url: '' })))
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'docs.google.com',
      '*.example.kz',
    ])
    const field = screen.getByLabelText('Address of the page')
    await user.click(field)
    await user.paste('https://evil.example/')
    expect(screen.getByText(/Pages of evil\.example are not allowed/)).toBeInTheDocument()
    await user.clear(field)
    await user.paste('<iframe src="https://a.example.kz/?x=1&amp;y=2"></iframe>')
    expect(configs.at(-1)?.url).toBe('https://a.example.kz/?x=1&y=2')
    expect(screen.queryByText(/not allowed/)).not.toBeInTheDocument()
    for (const config of configs) expect(embed.configSchema.safeParse(config).error).toBeUndefined()
  })

  it('says when nothing is allowed', () => {
    renderEditor(EmbedEditor, editorProps(embedSlide(), { embedHosts: [] }))
    expect(screen.getByText(/Embedding is switched off/)).toBeInTheDocument()
  })
})
