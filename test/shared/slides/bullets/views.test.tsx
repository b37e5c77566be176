import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import BulletsAudience from '../../../../shared/slides/bullets/audience.tsx'
import { type BulletsConfig, bullets } from '../../../../shared/slides/bullets/bullets.ts'
import BulletsEditor from '../../../../shared/slides/bullets/editor.tsx'
import BulletsResults from '../../../../shared/slides/bullets/results.tsx'
import BulletsScreen from '../../../../shared/slides/bullets/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const bulletsSlide = (overrides: Partial<BulletsConfig> = {}): AnsweredSlide<'bullets'> => ({
  name: 'bullets',
  config: {
    heading: 'The funnel',
    text: 'Six stages.',
    points: ['Interest', '', 'Loyalty'],
    image: null,
    ...overrides,
  },
  answers: [],
  counts: {},
  responses: 0,
})
const listed = () => screen.getAllByRole('listitem').map((item) => item.textContent)

describe('bullets', () => {
  it('show heading, text and the points that say something, on phone, screen and in the report', () => {
    renderPhone(BulletsAudience, audienceProps(bulletsSlide(), 'ready'))
    expect(screen.getByRole('heading', { name: 'The funnel' })).toBeInTheDocument()
    expect(listed()).toEqual(['Interest', 'Loyalty'])
  })

  it('show the same on the screen', () => {
    const image = 'a'.repeat(64)
    const { container } = renderIn(<BulletsScreen {...screenProps(bulletsSlide({ image }), 'ready')} />)
    expect(listed()).toEqual(['Interest', 'Loyalty'])
    expect(screen.getByText('Six stages.')).toBeInTheDocument()
    expect(container.querySelector('img')).toHaveAttribute('src', `/media/${image}`)
  })

  it('say in the report that they take no answers', () => {
    renderIn(<BulletsResults {...resultsProps(bulletsSlide())} />)
    expect(listed()).toEqual(['Interest', 'Loyalty'])
    expect(screen.getByText(/takes no answers/)).toBeInTheDocument()
  })
})

describe('the editor of bullets', () => {
  it('edits, moves and removes points without mixing them up', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(
      BulletsEditor,
      editorProps(bulletsSlide({ points: ['one', 'two', 'three'] })),
    )
    await user.click(screen.getByRole('button', { name: 'Move down: Point 1' }))
    await user.click(screen.getByRole('button', { name: 'Remove: Point 3' }))
    await user.type(screen.getByLabelText('Point 2'), '!')
    await user.click(screen.getByRole('button', { name: 'Add a point' }))
    await user.keyboard('four{Enter}and more')
    expect(configs.at(-1)?.points).toEqual(['two', 'one!', 'four and more'])
    for (const config of configs) expect(bullets.configSchema.safeParse(config).error).toBeUndefined()
  })

  it('may have no points at all, and at most ten', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(BulletsEditor, editorProps(bulletsSlide({ points: ['only'] })))
    await user.click(screen.getByRole('button', { name: 'Remove: Point 1' }))
    expect(configs.at(-1)?.points).toEqual([])
    for (let index = 0; index < 10; index++) await user.click(screen.getByText('Add a point'))
    expect(screen.getByText('Add a point').closest('button')).toBeDisabled()
    expect(configs.at(-1)?.points).toHaveLength(10)
  })

  it('warns of a crowded screen', async () => {
    const user = userEvent.setup()
    renderEditor(
      BulletsEditor,
      editorProps(
        bulletsSlide({ points: ['point ', 'further ', 'third '].map((point) => point.repeat(30)) }),
      ),
    )
    expect(screen.queryByText(/a lot of text for one screen/)).not.toBeInTheDocument()
    await user.click(screen.getByLabelText(/^Text/))
    await user.paste('word '.repeat(200))
    expect(screen.getByText(/a lot of text for one screen/)).toBeInTheDocument()
  })
})
