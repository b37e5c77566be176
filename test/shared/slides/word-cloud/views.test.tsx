import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import WordCloudAudience from '../../../../shared/slides/word-cloud/audience.tsx'
import WordCloudEditor from '../../../../shared/slides/word-cloud/editor.tsx'
import WordCloudResults from '../../../../shared/slides/word-cloud/results.tsx'
import WordCloudScreen from '../../../../shared/slides/word-cloud/screen.tsx'
import { wordCloud } from '../../../../shared/slides/word-cloud/word-cloud.ts'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

beforeEach(stubBrowser)

const cloudSlide = (
  maxWords = 2,
  words: Readonly<Record<string, number>> = {},
): AnsweredSlide<'word-cloud'> => ({
  name: 'word-cloud',
  config: { question: 'What matters?', maxWords, mergeVariants: true },
  answers: [],
  counts: Object.fromEntries(Object.entries(words).map(([word, count]) => [`w:${word}`, count])),
  responses: Math.max(0, ...Object.values(words)),
})
const ownWords = (...words: string[]) => ({
  run: 1,
  revision: 1,
  answer: { words },
  points: null,
  elapsedMs: 1,
})

describe('a word cloud on the phone', () => {
  it('takes words by keyboard: Enter goes on, and sends from the last one', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    const { drafts } = renderPhone(WordCloudAudience, { ...audienceProps(cloudSlide(), 'open'), onAnswer })
    await user.tab()
    await user.keyboard('Сенім{Enter}')
    expect(screen.getByLabelText('Word 2, optional')).toHaveFocus()
    await user.keyboard('баға{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ words: ['Сенім', 'баға'] })
    expect(drafts.at(-1)).toEqual({ words: ['Сенім', 'баға'] })
  })

  it('sends one word without filling the others, by touch', async () => {
    const onAnswer = vi.fn()
    renderPhone(WordCloudAudience, { ...audienceProps(cloudSlide(3), 'open'), onAnswer })
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('Word 1'), '  үнемдеу ')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ words: ['үнемдеу'] })
  })

  it('says that a repeated word counts once, and sends it once', async () => {
    const onAnswer = vi.fn()
    renderPhone(WordCloudAudience, { ...audienceProps(cloudSlide(), 'open'), onAnswer })
    await userEvent.type(screen.getByLabelText('Word 1'), 'Баға')
    await userEvent.type(screen.getByLabelText('Word 2, optional'), 'баға!')
    expect(screen.getByText('The same word twice counts once.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ words: ['Баға'] })
  })

  it('does not send punctuation alone', async () => {
    renderPhone(WordCloudAudience, audienceProps(cloudSlide(1), 'open'))
    await userEvent.type(screen.getByLabelText('Your word'), '?!')
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
  })

  it('keeps a draft, and after the send the words stay to be changed', async () => {
    const open = audienceProps(cloudSlide(), 'open', { draft: { words: ['сап', ''] } })
    const onAnswer = vi.fn()
    const { show } = renderPhone(WordCloudAudience, { ...open, onAnswer })
    expect(screen.getByLabelText('Word 1')).toHaveValue('сап')
    show({ ...open, onAnswer, own: ownWords('сап'), sendState: 'saved' })
    await userEvent.type(screen.getByLabelText('Word 1'), 'а')
    await userEvent.click(screen.getByRole('button', { name: 'Change my answer' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ words: ['сапа'] })
  })

  it('shows the own words once closed', () => {
    renderPhone(WordCloudAudience, audienceProps(cloudSlide(), 'closed', { own: ownWords('сенім', 'баға') }))
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['сенім', 'баға'])
  })
})

describe('a word cloud on the screen and in the report', () => {
  const slide = cloudSlide(2, { баға: 3, сенім: 8, арман: 3 })
  const table = [
    ['сенім', '8'],
    ['арман', '3'],
    ['баға', '3'],
  ]

  it('has all words in a table, most frequent first', () => {
    renderIn(<WordCloudScreen {...screenProps(slide, 'open', { still: true })} />)
    expect(tableCells(screen.getByRole('table', { name: 'What matters?' }))).toEqual(table)
  })

  it('shows the words even where nothing can be laid out', async () => {
    const { container } = renderIn(<WordCloudScreen {...screenProps(slide, 'open')} />)
    await vi.dynamicImportSettled()
    const drawn = [...container.querySelectorAll('[aria-hidden] bdi')].map((word) => word.textContent)
    expect(drawn).toEqual(['сенім', 'арман', 'баға'])
  })

  it('says that words will appear while there are none', () => {
    renderIn(<WordCloudScreen {...screenProps(cloudSlide(), 'open')} />)
    expect(screen.getByText('Your words will appear here.')).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('says which words gained and lost most against the last time, in each language and not in a thumbnail', () => {
    const now = { ...slide, responses: 10 }
    const before = { counts: { 'w:сенім': 2, 'w:баға': 9, 'w:арман': 6 }, responses: 20 }
    const props = screenProps(now, 'open', { before })
    const said = { en: 'up from 10% to 80%', kk: '10 %-дан 80 %-ға өсті', ru: 'рост с 10 % до 80 %' }
    for (const language of ['en', 'kk', 'ru'] as const) {
      const { unmount } = renderIn(<WordCloudScreen {...props} />, language)
      expect(screen.getByText(`: ${said[language]}`, { exact: false })).toHaveTextContent(
        `сенім: ${said[language]}`,
      )
      unmount()
    }
    const { rerender } = renderIn(<WordCloudScreen {...props} />)
    expect(screen.getByText(/down from 45% to 30%/)).toHaveTextContent('баға: down from 45% to 30%')
    for (const other of [{ still: true }, { counts: null }, { before: { ...now, responses: 10 } }]) {
      rerender(<WordCloudScreen {...props} {...other} />)
      expect(screen.queryByText(/ from \d/)).not.toBeInTheDocument()
    }
  })

  it('gives nothing away while results are hidden', () => {
    renderIn(<WordCloudScreen {...screenProps(slide, 'open', { counts: null })} />)
    expect(screen.queryByText('сенім')).not.toBeInTheDocument()
    expect(screen.getByText('8')).toBeInTheDocument()
  })

  it('has the same table in the report', async () => {
    renderIn(<WordCloudResults {...resultsProps(slide)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table'))).toEqual(table)
  })
})

describe('the editor of a word cloud', () => {
  it('keeps the number of words between 1 and 5', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(WordCloudEditor, editorProps(cloudSlide(4)))
    await user.click(screen.getByRole('button', { name: /^More/ }))
    expect(screen.getByRole('button', { name: /^More/ })).toBeDisabled()
    const field = screen.getByRole('textbox', { name: 'Words that one person may send' })
    await user.clear(field)
    await user.type(field, '0')
    await user.tab()
    expect(configs.at(-1)?.maxWords).toBe(1)
    for (const config of configs) expect(wordCloud.configSchema.safeParse(config).error).toBeUndefined()
  })
})
