import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import TitleAudience from '../../../../shared/slides/title/audience.tsx'
import TitleEditor from '../../../../shared/slides/title/editor.tsx'
import TitleResults from '../../../../shared/slides/title/results.tsx'
import TitleScreen from '../../../../shared/slides/title/screen.tsx'
import { type TitleConfig, title } from '../../../../shared/slides/title/title.ts'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const image = 'b'.repeat(64)
const titleSlide = (overrides: Partial<TitleConfig> = {}): AnsweredSlide<'title'> => ({
  name: 'title',
  config: { title: 'Сату шұңқыры', subtitle: 'Алматы\n2026', image: null, ...overrides },
  answers: [],
  counts: {},
  responses: 0,
})

describe('a title', () => {
  it('stands on the phone and on the screen with its subtitle and image', () => {
    renderPhone(TitleAudience, audienceProps(titleSlide(), 'ready'))
    expect(screen.getByRole('heading', { name: 'Сату шұңқыры' })).toBeInTheDocument()
    expect(screen.getByText(/Алматы/)).toBeInTheDocument()
    const { container } = renderIn(<TitleScreen {...screenProps(titleSlide({ image }), 'ready')} />)
    expect(container.querySelector('img')).toHaveAttribute('src', `/media/${image}`)
  })

  it('is set smaller the longer it is', () => {
    const classOf = (text: string) => {
      const { container, unmount } = renderIn(
        <TitleScreen {...screenProps(titleSlide({ title: text }), 'ready')} />,
      )
      const classes = container.querySelector('h2')?.className ?? ''
      unmount()
      return classes
    }
    expect(classOf('Шұңқыр')).toContain('text-screen-hero')
    expect(classOf('ә'.repeat(200))).not.toContain('text-screen-hero')
  })

  it('says in the report that it takes no answers', () => {
    renderIn(<TitleResults {...resultsProps(titleSlide())} />)
    expect(screen.getByText(/takes no answers/)).toBeInTheDocument()
  })
})

describe('the editor of a title', () => {
  it('edits the texts within their limits and stores an image', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(TitleEditor, editorProps(titleSlide({ title: '' })))
    await user.click(screen.getByLabelText('Title'))
    await user.paste(`two\nlines ${'ә'.repeat(300)}`)
    await user.click(screen.getByLabelText(/^Subtitle/))
    await user.keyboard('{Enter}third')
    await user.upload(screen.getByLabelText(/^Image: /), new File(['x'], 'a.webp', { type: 'image/webp' }))
    await waitFor(() => expect(configs.at(-1)?.image).toBe('f'.repeat(64)))
    const last = configs.at(-1)
    expect(last?.title).toMatch(/^two lines ә/)
    expect(last?.title.length).toBeLessThanOrEqual(200)
    expect(last?.subtitle).toBe('Алматы\n2026\nthird')
    for (const config of configs) expect(title.configSchema.safeParse(config).error).toBeUndefined()
  })
})
