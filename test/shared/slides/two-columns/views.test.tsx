import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import TwoColumnsAudience from '../../../../shared/slides/two-columns/audience.tsx'
import TwoColumnsEditor from '../../../../shared/slides/two-columns/editor.tsx'
import TwoColumnsScreen from '../../../../shared/slides/two-columns/screen.tsx'
import { type TwoColumnsConfig, twoColumns } from '../../../../shared/slides/two-columns/two-columns.ts'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const photo = 'b'.repeat(64)
const columnsSlide = (overrides: Partial<TwoColumnsConfig> = {}): AnsweredSlide<'two-columns'> => ({
  name: 'two-columns',
  config: {
    heading: 'Before and after',
    left: { title: 'Before', image: null, alt: '', text: '', points: ['By hand', ''] },
    right: { title: 'After', image: photo, alt: 'A calm desk', text: 'By itself.', points: [] },
    ...overrides,
  },
  answers: [],
  counts: {},
  responses: 0,
})

describe('two columns', () => {
  it('stand side by side on the screen, each under its title', () => {
    renderIn(<TwoColumnsScreen {...screenProps(columnsSlide(), 'ready')} />)
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)
    expect(titles).toEqual(['Before', 'After'])
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByRole('img', { name: 'A calm desk' })).toHaveAttribute('src', `/media/${photo}`)
  })

  it('come one under the other on the phone, without an empty one', () => {
    const right = { title: '', image: null, alt: '', text: '', points: [' '] }
    renderPhone(TwoColumnsAudience, audienceProps(columnsSlide({ right }), 'ready'))
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1)
  })

  it('give the slide its name from their titles where it has no heading', () => {
    expect(twoColumns.heading(columnsSlide({ heading: '' }).config)).toBe('Before · After')
  })

  it('are edited each for itself', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(TwoColumnsEditor, editorProps(columnsSlide()))
    const right = screen.getByRole('group', { name: 'Right column' })
    await user.type(within(right).getByLabelText(/^Column title/), '!')
    await user.click(within(right).getByRole('button', { name: 'Add a point' }))
    await user.keyboard('Faster')
    const last = configs.at(-1)
    expect(last?.right.title).toBe('After!')
    expect(last?.right.points).toEqual(['Faster'])
    expect(last?.left).toEqual(columnsSlide().config.left)
    for (const config of configs) expect(twoColumns.configSchema.safeParse(config).error).toBeUndefined()
  })
})
