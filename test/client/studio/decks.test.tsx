import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeckSummary, SessionSummaryView } from '../../../shared/protocol/api.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { type Answers, Refused, renderStudio } from './render-studio.tsx'

const summary = (overrides: Partial<DeckSummary>): DeckSummary => ({
  id: 'd1',
  title: 'Product demo',
  language: 'en',
  slideCount: 9,
  version: 1,
  isDemo: false,
  createdAt: 0,
  updatedAt: 0,
  firstSlide: newSlide('title', 'first'),
  ...overrides,
})
const decks = [
  summary({}),
  summary({ id: 'd2', title: 'Вебинар', language: 'ru', updatedAt: 5, firstSlide: null, slideCount: 0 }),
  summary({ id: 'demo', title: 'The funnel', isDemo: true }),
]
const finished: Deck = {
  title: 'Product demo',
  language: 'en',
  settings: newDeckSettings,
  slides: [newSlide('q-and-a', 'ask1')],
}
const answers: Answers = {
  'GET /decks': () => ({ decks }),
  'GET /decks/:id': () => ({ id: 'd1', deck: finished, version: 3, isDemo: false, updatedAt: 0 }),
}
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
const card = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('article')
  if (!found) throw new Error(`no card for ${title}`)
  return within(found)
}

beforeEach(() => localStorage.clear())

describe('the decks', () => {
  it('lists them with what a person looks for, the demo first', async () => {
    renderStudio('/studio/', answers)
    expect(await screen.findByRole('heading', { name: 'The funnel' })).toBeInTheDocument()
    expect(titles()).toEqual(['The funnel', 'Вебинар', 'Product demo'])
    expect(card('The funnel').getByText('Demo')).toBeInTheDocument()
    expect(card('Product demo').getByText(/9 slides/)).toBeInTheDocument()
    expect(card('Вебинар').getByText('Русский')).toBeInTheDocument()
    expect(card('Product demo').getByRole('link', { name: 'Product demo' })).toHaveAttribute(
      'href',
      '/studio/decks/d1',
    )
  })

  it('finds by title, and says when nothing is found', async () => {
    const { user } = renderStudio('/studio/', answers)
    const search = await screen.findByRole('searchbox')
    await user.type(search, 'ВЕБ')
    expect(titles()).toEqual(['Вебинар'])
    await user.type(search, 'xyz')
    expect(screen.getByText('No deck has “ВЕБxyz” in its title')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(titles()).toHaveLength(3)
  })

  it('says what to do where there is none, and where they cannot be loaded', async () => {
    const empty = renderStudio('/studio/')
    expect(await screen.findByText('No decks yet')).toBeInTheDocument()
    empty.unmount()
    const { user, serve } = renderStudio('/studio/', {
      'GET /decks': () => new Refused(500, { kind: 'internal', requestId: 'r-1' }),
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('r-1')
    serve(answers)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'The funnel' })).toBeInTheDocument()
  })

  it('renames on the newest version', async () => {
    const { user, sent } = renderStudio('/studio/', { ...answers, 'PUT /decks/:id': () => ({ version: 4 }) })
    await screen.findByRole('heading', { name: 'Product demo' })
    await user.click(card('Product demo').getByRole('button', { name: 'Actions: Product demo' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    const field = await screen.findByLabelText('Title')
    await user.clear(field)
    await user.keyboard('{Enter}')
    expect(screen.getByText('Enter a title.')).toBeInTheDocument()
    await user.type(field, 'Better title{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(sent('PUT /decks/:id')).toEqual([{ version: 3, deck: { ...finished, title: 'Better title' } }])
  })

  it('duplicates at once, and deletes only when asked twice', async () => {
    const { user, sent, requests } = renderStudio('/studio/', {
      ...answers,
      'POST /decks': () => ({ id: 'copy' }),
      'DELETE /decks/:id': () => ({}),
    })
    await screen.findByRole('heading', { name: 'Product demo' })
    await user.click(card('Product demo').getByRole('button', { name: 'Actions: Product demo' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }))
    await waitFor(() => expect(sent('POST /decks')).toEqual([{ from: 'deck', deckId: 'd1' }]))
    await user.click(card('Product demo').getByRole('button', { name: 'Actions: Product demo' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    const dialog = await screen.findByRole('dialog', { name: 'Delete “Product demo”?' })
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    expect(requests('DELETE /decks/:id')).toEqual([])
    await user.click(card('Product demo').getByRole('button', { name: 'Actions: Product demo' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(requests('DELETE /decks/:id').map(({ params }) => params.id)).toEqual(['d1']))
  })

  it('makes a deck from a template in the chosen language, with a look at its slides', async () => {
    const deck: Deck = { ...finished, slides: [{ ...newSlide('q-and-a', 'ask1') }, newSlide('poll', 'poll')] }
    const { user, sent, requests } = renderStudio('/studio/', {
      ...answers,
      'GET /templates': () => ({
        templates: [{ id: 'webinar', title: 'Webinar', description: 'With questions', slideCount: 2, deck }],
      }),
      'POST /decks': () => ({ id: 'd1' }),
    })
    await user.click(await screen.findByRole('button', { name: 'New deck' }))
    await user.selectOptions(screen.getByLabelText('Language of the deck'), 'kk')
    await user.click(await screen.findByRole('radio', { name: /^Webinar/ }))
    expect(
      within(screen.getByRole('list', { name: 'Slides of the template' })).getAllByRole('listitem'),
    ).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Create the deck' }))
    await waitFor(() => expect(location.pathname).toBe('/studio/decks/d1'))
    expect(sent('POST /decks')).toEqual([{ from: 'template', template: 'webinar', language: 'kk' }])
    expect(requests('GET /templates').map(({ query }) => query.get('language'))).toEqual(['en', 'kk'])
  })

  it('makes a blank deck', async () => {
    const { user, sent } = renderStudio('/studio/', { ...answers, 'POST /decks': () => ({ id: 'd1' }) })
    await user.click(await screen.findByRole('button', { name: 'New deck' }))
    await user.type(screen.getByLabelText(/^Title/), 'Fresh{Enter}')
    await waitFor(() =>
      expect(sent('POST /decks')).toEqual([{ from: 'blank', title: 'Fresh', language: 'en' }]),
    )
  })

  it('presents; a session that runs already is offered first', async () => {
    const running: SessionSummaryView = {
      id: 'running-1',
      title: 'Product demo',
      code: 'QWERTY',
      deckId: 'd1',
      deckTitle: 'Product demo',
      status: 'showing',
      createdAt: 0,
      startedAt: 0,
      endedAt: null,
      participants: 3,
      responses: 9,
    }
    const { user, leaveTo, serve } = renderStudio('/studio/', {
      ...answers,
      'POST /sessions': () => ({ id: 'new-1', code: 'ABCDEF' }),
      'GET /sessions': () => ({ sessions: [running] }),
    })
    await user.click(await screen.findByRole('button', { name: 'Present: Product demo' }))
    const dialog = await screen.findByRole('dialog', { name: 'This deck is being presented already' })
    expect(dialog).toHaveTextContent('QWERTY')
    await user.click(within(dialog).getByRole('button', { name: 'Open its console' }))
    expect(leaveTo).toHaveBeenCalledWith('/console/running-1')
    serve({ 'GET /sessions': () => ({ sessions: [{ ...running, status: 'ended' }] }) })
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Present: Product demo' }))
    await waitFor(() => expect(leaveTo).toHaveBeenLastCalledWith('/console/new-1'))
  })

  it('rehearses a deck with as many simulated people as asked for', async () => {
    const { user, leaveTo, sent } = renderStudio('/studio/', {
      ...answers,
      'POST /sessions': () => ({ id: 'rehearsal-1', code: 'ABCDEF' }),
    })
    await user.click(await screen.findByRole('button', { name: 'Actions: Product demo' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Rehearse' }))
    const dialog = await screen.findByRole('dialog', { name: 'Rehearse with a simulated audience' })
    const size = within(dialog).getByLabelText('People')
    await user.clear(size)
    await user.type(size, '250')
    await user.click(within(dialog).getByRole('radio', { name: /Silent/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Start the rehearsal' }))
    await waitFor(() => expect(leaveTo).toHaveBeenCalledWith('/console/rehearsal-1'))
    expect(sent('POST /sessions')).toEqual([{ deckId: 'd1', rehearsal: { size: 250, temper: 'silent' } }])
  })

  it('says of an empty deck that there is nothing to present', async () => {
    const { user, leaveTo } = renderStudio('/studio/', {
      ...answers,
      'GET /decks/:id': () => ({
        id: 'd2',
        deck: { ...finished, slides: [] },
        version: 1,
        isDemo: false,
        updatedAt: 0,
      }),
    })
    await user.click(await screen.findByRole('button', { name: 'Present: Вебинар' }))
    expect(await screen.findByRole('dialog', { name: 'There is nothing to present yet' })).toBeInTheDocument()
    expect(leaveTo).not.toHaveBeenCalled()
  })
})
