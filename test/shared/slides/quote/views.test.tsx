import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import QuoteAudience from '../../../../shared/slides/quote/audience.tsx'
import QuoteEditor from '../../../../shared/slides/quote/editor.tsx'
import { type QuoteConfig, quote } from '../../../../shared/slides/quote/quote.ts'
import { quoted } from '../../../../shared/slides/quote/quoted.ts'
import QuoteScreen from '../../../../shared/slides/quote/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const portrait = 'c'.repeat(64)
const quoteSlide = (overrides: Partial<QuoteConfig> = {}): AnsweredSlide<'quote'> => ({
  name: 'quote',
  config: { text: 'It paid for itself', author: 'Dana', role: 'CFO, Alma', portrait, ...overrides },
  answers: [],
  counts: {},
  responses: 0,
})

describe('quotation marks', () => {
  it('are those of the language', () => {
    expect(quoted('Yes', 'en')).toBe('“Yes”')
    expect(quoted('Иә', 'kk')).toBe('«Иә»')
    expect(quoted('Да', 'ru')).toBe('«Да»')
  })

  it('are not doubled where the author has set some', () => {
    for (const text of ['«Да»', '“Yes.”', '"Yes"', '„Ja“', '«Да».']) expect(quoted(text, 'en')).toBe(text)
  })
})

describe('a quote', () => {
  it('shows the words, who said them and their face on the screen', () => {
    renderIn(<QuoteScreen {...screenProps(quoteSlide(), 'ready')} />, 'ru')
    expect(screen.getByText('«It paid for itself»')).toBeInTheDocument()
    expect(screen.getByText('CFO, Alma')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: 'Dana' })).toHaveAttribute('src', `/media/${portrait}`)
  })

  it('shows them on the phone, and no empty line for nobody', () => {
    const nobody = quoteSlide({ author: '', role: '', portrait: null })
    renderPhone(QuoteAudience, audienceProps(nobody, 'ready'))
    expect(screen.getByRole('figure')).toHaveTextContent(/^“It paid for itself”$/)
  })

  it('is edited within its limits', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(QuoteEditor, editorProps(quoteSlide({ text: '' })))
    await user.click(screen.getByLabelText('Quote'))
    await user.paste('word '.repeat(200))
    await user.type(screen.getByLabelText('Who said it'), ' B.')
    expect(configs.at(-1)?.text).toHaveLength(500)
    expect(configs.at(-1)?.author).toBe('Dana B.')
    for (const config of configs) expect(quote.configSchema.safeParse(config).error).toBeUndefined()
  })
})
