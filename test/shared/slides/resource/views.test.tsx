import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import ResourceAudience from '../../../../shared/slides/resource/audience.tsx'
import ResourceEditor from '../../../../shared/slides/resource/editor.tsx'
import { type ResourceConfig, resource } from '../../../../shared/slides/resource/resource.ts'
import { type AnsweredSlide, audienceProps, editorProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const file = { hash: 'a'.repeat(64), name: 'Баға тізімі.pdf', bytes: 2_400_000 }
const handout: ResourceConfig = { heading: '', text: '', image: null, source: { type: 'file', file } }
const link: ResourceConfig = { ...handout, source: { type: 'link', url: 'https://rostrum.example/prices' } }
const slideOf = (config: ResourceConfig): AnsweredSlide<'resource'> => ({
  name: 'resource',
  config,
  answers: [],
  counts: {},
  responses: 0,
})
const own = { run: 1, revision: 1, answer: { taken: true as const }, points: null, elapsedMs: 900 }

describe('a handout on the phone', () => {
  it('is saved under its own name, and the first time counts', async () => {
    const props = audienceProps(slideOf(handout), 'open', { own: null, sendState: 'none' })
    const phone = renderPhone(ResourceAudience, props)
    const button = screen.getByRole('link', { name: 'Download' })
    expect(button).toHaveAttribute('href', `/media/files/${file.hash}`)
    expect(button).toHaveAttribute('download', file.name)
    expect(screen.getByText('PDF, 2.3 MB')).toBeInTheDocument()
    button.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(button)
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ taken: true })
    phone.show({ ...props, own, sendState: 'saved' })
    await userEvent.click(button)
    expect(props.onAnswer).toHaveBeenCalledOnce()
    expect(screen.getByRole('status')).toHaveTextContent('You have it.')
  })

  it('as a link opens in a new tab that cannot reach back', () => {
    renderPhone(ResourceAudience, audienceProps(slideOf(link), 'open', { own: null }))
    const button = screen.getByRole('link', { name: /opens in a new tab/ })
    expect(button).toHaveAttribute('href', 'https://rostrum.example/prices')
    expect(button).toHaveAttribute('rel', 'noopener')
  })

  it('can still be taken when it is closed, without counting', async () => {
    const props = audienceProps(slideOf(handout), 'closed', { own: null, sendState: 'none' })
    renderPhone(ResourceAudience, props)
    const button = screen.getByRole('link', { name: 'Download' })
    button.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(button)
    expect(props.onAnswer).not.toHaveBeenCalled()
  })
})

it('an address with a script in it is no link', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a b']) {
    const config = { ...handout, source: { type: 'link', url } }
    expect([url, resource.configSchema.safeParse(config).success]).toEqual([url, false])
  }
})

it('the interest is the heading, else the name of the file', () => {
  const interests = (config: ResourceConfig) => resource.signals?.({ taken: true }, config).interests
  expect(interests(handout)).toEqual(['Баға тізімі.pdf'])
  expect(interests({ ...handout, heading: 'Prices' })).toEqual(['Prices'])
  expect(interests({ ...handout, source: { type: 'file', file: null } })).toEqual([])
})

describe('the editor', () => {
  it('takes a file, and brings it back after a look at links', async () => {
    const { configs } = renderEditor(
      ResourceEditor,
      editorProps(slideOf({ ...handout, source: { type: 'file', file: null } })),
    )
    await userEvent.upload(screen.getByLabelText('File: Choose a file'), new File(['%PDF-'], 'a.pdf'))
    expect(await screen.findByText('Баға.pdf')).toBeInTheDocument()
    const stored = configs.at(-1)?.source
    await userEvent.click(screen.getByRole('radio', { name: 'A link' }))
    expect(configs.at(-1)?.source).toEqual({ type: 'link', url: '' })
    await userEvent.click(screen.getByRole('radio', { name: 'A file' }))
    expect(configs.at(-1)?.source).toEqual(stored)
  })

  it('says why a file was not taken, and keeps the one before', async () => {
    const uploadFile = vi.fn().mockRejectedValue(new Error('This file is not accepted.'))
    const { configs } = renderEditor(ResourceEditor, editorProps(slideOf(handout), { uploadFile }))
    await userEvent.upload(screen.getByLabelText('File: Replace'), new File(['MZ'], 'a.pdf'))
    expect(await screen.findByText('This file is not accepted.')).toBeInTheDocument()
    expect(configs).toEqual([])
    expect(screen.getByText(file.name)).toBeInTheDocument()
  })
})
