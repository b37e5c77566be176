import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BigNumberAudience from '../../../../shared/slides/big-number/audience.tsx'
import { type BigNumberConfig, bigNumber } from '../../../../shared/slides/big-number/big-number.ts'
import BigNumberEditor from '../../../../shared/slides/big-number/editor.tsx'
import BigNumberScreen from '../../../../shared/slides/big-number/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser } from '../render-view.tsx'

const numberSlide = (overrides: Partial<BigNumberConfig> = {}): AnsweredSlide<'big-number'> => ({
  name: 'big-number',
  config: { figure: '38 %', meaning: 'decide before the call', source: 'Gartner, 2025', ...overrides },
  answers: [],
  counts: {},
  responses: 0,
})

let frame: FrameRequestCallback | null = null
const paint = (at: number) => act(() => frame?.(at))
/** What eyes see of the figure; ears get it whole. */
const running = () => screen.getByRole('heading').querySelector('[aria-hidden]')?.textContent

beforeEach(() => {
  stubBrowser()
  frame = null
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    frame = run
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', vi.fn())
})
afterEach(() => vi.unstubAllGlobals())

describe('a big number', () => {
  it('is counted up once on the screen', () => {
    const props = screenProps(numberSlide(), 'ready')
    const { rerender } = renderIn(<BigNumberScreen {...props} />)
    expect(running()).toBe('0 %')
    expect(screen.getByRole('heading', { name: '38 %' })).toBeInTheDocument()
    paint(1000)
    paint(1400)
    expect(running()).toMatch(/^(2\d|1\d) %$/)
    paint(2400)
    expect(running()).toBe('38 %')
    rerender(<BigNumberScreen {...screenProps(numberSlide({ figure: '40 %' }), 'ready')} />)
    expect(running()).toBe('40 %')
  })

  it('stands still in thumbnails and where motion is unwelcome', () => {
    const { unmount } = renderIn(
      <BigNumberScreen {...screenProps(numberSlide(), 'ready', { still: true })} />,
    )
    expect(running()).toBe('38 %')
    unmount()
    vi.stubGlobal('matchMedia', (media: string) => ({
      media,
      matches: true,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }))
    renderIn(<BigNumberScreen {...screenProps(numberSlide(), 'ready')} />)
    expect(running()).toBe('38 %')
  })

  it('stands on the phone with its meaning and source', () => {
    renderPhone(BigNumberAudience, audienceProps(numberSlide(), 'ready'))
    expect(screen.getByRole('heading', { name: '38 %' })).toBeInTheDocument()
    expect(screen.getByText('Source: Gartner, 2025')).toBeInTheDocument()
  })

  it('is edited within its limits', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(BigNumberEditor, editorProps(numberSlide({ figure: '' })))
    await user.click(screen.getByLabelText('Figure'))
    await user.paste('1 200 '.repeat(10))
    expect(configs.at(-1)?.figure).toHaveLength(24)
    for (const config of configs) expect(bigNumber.configSchema.safeParse(config).error).toBeUndefined()
  })
})
