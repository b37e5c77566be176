import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import ImageAudience from '../../../../shared/slides/image/audience.tsx'
import ImageEditor from '../../../../shared/slides/image/editor.tsx'
import { type ImageConfig, image } from '../../../../shared/slides/image/image.ts'
import ImageResults from '../../../../shared/slides/image/results.tsx'
import ImageScreen from '../../../../shared/slides/image/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const hash = 'c'.repeat(64)
const imageSlide = (overrides: Partial<ImageConfig> = {}): AnsweredSlide<'image'> => ({
  name: 'image',
  config: { image: hash, caption: 'Our stand', alt: 'People at a stand', fit: 'contain', ...overrides },
  answers: [],
  counts: {},
  responses: 0,
})

describe('an image', () => {
  it('is described on phone, screen and in the report', () => {
    for (const show of [
      () => renderPhone(ImageAudience, audienceProps(imageSlide(), 'ready')),
      () => renderIn(<ImageScreen {...screenProps(imageSlide(), 'ready')} />),
      () => renderIn(<ImageScreen {...screenProps(imageSlide({ fit: 'cover' }), 'ready')} />),
      () => renderIn(<ImageResults {...resultsProps(imageSlide())} />),
    ]) {
      document.body.replaceChildren()
      show()
      expect(screen.getByRole('img', { name: 'People at a stand' })).toHaveAttribute('src', `/media/${hash}`)
    }
  })

  it('fills the screen or is shown whole, as set', () => {
    const { rerender } = renderIn(<ImageScreen {...screenProps(imageSlide(), 'ready')} />)
    expect(screen.getByRole('img')).toHaveClass('object-contain')
    rerender(<ImageScreen {...screenProps(imageSlide({ fit: 'cover' }), 'ready')} />)
    expect(screen.getByRole('img')).toHaveClass('object-cover')
    expect(screen.getByRole('heading', { name: 'Our stand' })).toBeInTheDocument()
  })

  it('says on the screen when there is none yet', () => {
    renderIn(<ImageScreen {...screenProps(imageSlide({ image: null, caption: '' }), 'ready')} />)
    expect(screen.getByText('No image yet')).toBeInTheDocument()
  })
})

describe('the editor of an image', () => {
  it('asks for a description as soon as there is an image, and changes the fit by keyboard', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(ImageEditor, editorProps(imageSlide({ alt: '' })))
    const alt = screen.getByLabelText('What the image shows')
    expect(alt).toBeInvalid()
    await user.type(alt, 'A stand')
    expect(alt).toBeValid()
    screen.getByRole('radio', { name: /Show all of it/ }).focus()
    await user.keyboard('{ArrowRight}')
    await user.click(screen.getByRole('button', { name: 'Remove the image' }))
    expect(configs.at(-1)).toEqual({ image: null, caption: 'Our stand', alt: 'A stand', fit: 'cover' })
    for (const config of configs) expect(image.configSchema.safeParse(config).error).toBeUndefined()
  })
})
