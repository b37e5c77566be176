import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeckDocument, SaveDeckRequest } from '../../../shared/protocol/api.ts'
import { type Deck, newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { kindNames } from '../../../shared/slides/slide-kinds.ts'
import { type Answers, Refused, renderStudio } from './render-studio.tsx'

const titleSlide = (id: string, title: string): Slide => {
  const slide = newSlide('title', id)
  return { ...slide, config: { ...slide.config, title } }
}
const threeSlides: Deck = {
  title: 'My deck',
  language: 'en',
  settings: newDeckSettings,
  slides: [titleSlide('s001', 'One'), titleSlide('s002', 'Two'), titleSlide('s003', 'Three')],
}

/** A server with one deck, by the rules of the real one. */
function buildServer(deck: Deck = threeSlides) {
  const document: DeckDocument = { id: 'd1', deck, version: 1, isDemo: false, updatedAt: 0 }
  const copies: Deck[] = []
  const answers: Answers = {
    'GET /decks/:id': ({ params }) =>
      params.id === 'd1'
        ? { ...document }
        : { ...document, id: 'd2', deck: copies.at(-1) ?? deck, version: 1 },
    'PUT /decks/:id': ({ params, body }) => {
      const request = body as SaveDeckRequest
      if (params.id === 'd2') {
        copies.push(request.deck)
        return { version: 2 }
      }
      if (request.version !== document.version) {
        return new Refused(409, { kind: 'stale', version: document.version })
      }
      document.version += 1
      document.deck = request.deck
      return { version: document.version }
    },
    'POST /decks': () => ({ id: 'd2' }),
  }
  return { document, copies, answers }
}

async function openEditor(server = buildServer(), answers: Answers = {}) {
  const studio = renderStudio('/studio/decks/d1', { ...server.answers, ...answers })
  await screen.findByRole('navigation', { name: 'Slides' })
  const names = () =>
    within(screen.getByRole('navigation', { name: 'Slides' }))
      .queryAllByRole('button', { name: /^Slide \d+:/ })
      .map((button) => (button.getAttribute('aria-label') ?? '').replace(/^Slide \d+: /, ''))
  const row = (name: RegExp) => screen.getByRole('button', { name })
  const advance = (ms: number) => act(() => studio.system.advance(ms))
  return { ...studio, server, names, row, advance }
}
const saveState = () => within(screen.getByRole('banner')).getByRole('status')

beforeEach(() => localStorage.clear())

describe('the list of slides', () => {
  it('moves a slide by Alt with the arrow keys, and says where it is', async () => {
    const { user, names, row } = await openEditor()
    row(/^Slide 1:/).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(names()).toEqual(['Two', 'One', 'Three'])
    expect(row(/^Slide 2: One/)).toHaveFocus()
    expect(screen.getByText('Slide 2 of 3')).toBeInTheDocument()
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect(names()).toEqual(['Two', 'Three', 'One'])
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(names()).toEqual(['Two', 'One', 'Three'])
  })

  it('chooses by arrow keys, Home and End, with one stop for Tab', async () => {
    const { user, row } = await openEditor()
    row(/^Slide 1:/).focus()
    await user.keyboard('{ArrowDown}')
    expect(row(/^Slide 2:/)).toHaveFocus()
    expect(row(/^Slide 2:/)).toHaveAttribute('aria-current', 'true')
    await user.keyboard('{End}')
    expect(row(/^Slide 3:/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(row(/^Slide 1:/)).toHaveFocus()
    expect([1, 2, 3].map((place) => row(new RegExp(`^Slide ${place}:`)).tabIndex)).toEqual([0, -1, -1])
  })

  it('doubles and removes by keys; undo brings everything back', async () => {
    const { user, names, row } = await openEditor()
    row(/^Slide 2:/).focus()
    await user.keyboard('{ArrowDown}{ArrowUp}{Control>}[KeyD]{/Control}')
    expect(names()).toEqual(['One', 'Two', 'Two', 'Three'])
    await user.keyboard('{Delete}{Delete}')
    expect(names()).toEqual(['One', 'Two'])
    await user.keyboard('{Control>}[KeyZ][KeyZ][KeyZ]{/Control}')
    expect(names()).toEqual(['One', 'Two', 'Three'])
    await user.keyboard('{Control>}{Shift>}[KeyZ]{/Shift}{/Control}')
    expect(names()).toEqual(['One', 'Two', 'Two', 'Three'])
  })

  it('offers every kind, and adds after the chosen slide', async () => {
    const { user, names } = await openEditor()
    await user.click(screen.getByRole('button', { name: 'Add a slide' }))
    expect(screen.getAllByRole('menuitem')).toHaveLength(kindNames.length)
    await user.click(screen.getByRole('menuitem', { name: /^Poll/ }))
    expect(names()).toEqual(['One', 'Untitled: Poll. Unfinished', 'Two', 'Three'])
    expect(await screen.findByRole('tab', { name: 'Content' })).toBeInTheDocument()
  })

  it('invites to begin where there is no slide', async () => {
    await openEditor(buildServer({ ...threeSlides, slides: [] }))
    expect(screen.getByText('Which slide comes first?')).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: 'Add a slide' })).toHaveLength(2)
  })
})

describe('undo and redo', () => {
  it('undoes typing by the stretch, from within the field', async () => {
    const { user } = await openEditor()
    const title = await screen.findByLabelText('Title')
    await user.type(title, ' and more')
    expect(title).toHaveValue('One and more')
    await user.keyboard('{Control>}[KeyZ]{/Control}')
    expect(title).toHaveValue('One')
    await user.keyboard('{Control>}[KeyY]{/Control}')
    expect(title).toHaveValue('One and more')
  })

  it('works by its buttons, which say when there is nothing to do', async () => {
    const { user } = await openEditor()
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveAttribute('aria-disabled', 'true')
    const title = screen.getByLabelText('Title of the deck')
    await user.clear(title)
    expect(title).toHaveAccessibleDescription(/needs a title/)
    await user.type(title, 'New')
    expect(undo).not.toHaveAttribute('aria-disabled')
    await user.click(undo)
    expect(title).toHaveValue('My deck')
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(title).toHaveValue('New')
  })
})

describe('saving', () => {
  it('saves after a pause and says so', async () => {
    const { user, server, advance, sent } = await openEditor()
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    expect(saveState()).toHaveTextContent('Saving…')
    await advance(800)
    await waitFor(() => expect(saveState()).toHaveTextContent('Saved'))
    expect(server.document.deck.title).toBe('My deck!')
    expect(sent('PUT /decks/:id')).toHaveLength(1)
  })

  it('says why it could not save, what is safe, and saves on the next try', async () => {
    const { user, server, advance, serve } = await openEditor(buildServer(), {
      'PUT /decks/:id': () => new Refused(503, { kind: 'busy' }),
    })
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await advance(800)
    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent(/Not saved. What you wrote is kept in this browser/)
    expect(saveState()).toHaveTextContent('Not saved')
    serve(server.answers)
    await user.click(within(notice).getByRole('button', { name: 'Try now' }))
    await waitFor(() => expect(saveState()).toHaveTextContent('Saved'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('brings back what was unsaved when the page ended, says so, and can give it up', async () => {
    const server = buildServer()
    const first = await openEditor(server, { 'PUT /decks/:id': () => new Refused(503, { kind: 'busy' }) })
    await first.user.type(screen.getByLabelText('Title of the deck'), ' unsaved')
    first.unmount()
    expect(server.document.deck.title).toBe('My deck')
    const { user, advance } = await openEditor(server)
    expect(screen.getByLabelText('Title of the deck')).toHaveValue('My deck unsaved')
    expect(screen.getByText('Unsaved changes are back')).toBeInTheDocument()
    await advance(800)
    await waitFor(() => expect(server.document.deck.title).toBe('My deck unsaved'))
    await user.click(screen.getByRole('button', { name: 'Discard them' }))
    expect(screen.getByLabelText('Title of the deck')).toHaveValue('My deck')
    expect(screen.queryByText('Unsaved changes are back')).not.toBeInTheDocument()
  })

  it('offers both versions when somebody else was faster: theirs, with undo back to mine', async () => {
    const { user, server, advance } = await openEditor()
    server.document.version = 2
    server.document.deck = { ...threeSlides, title: 'Theirs' }
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await advance(800)
    const dialog = await screen.findByRole('dialog', { name: 'This deck was changed elsewhere' })
    await user.click(within(dialog).getByRole('button', { name: 'Load the newer version' }))
    await waitFor(() => expect(screen.getByLabelText('Title of the deck')).toHaveValue('Theirs'))
    expect(server.document.deck.title).toBe('Theirs')
    await user.keyboard('{Control>}[KeyZ]{/Control}')
    expect(screen.getByLabelText('Title of the deck')).toHaveValue('My deck!')
  })

  it('keeps mine as a copy and leaves theirs alone', async () => {
    const { user, server, advance } = await openEditor()
    server.document.version = 2
    server.document.deck = { ...threeSlides, title: 'Theirs' }
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await advance(800)
    await user.click(await screen.findByRole('button', { name: 'Keep mine as a copy' }))
    await waitFor(() => expect(location.pathname).toBe('/studio/decks/d2'))
    expect(server.copies.map(({ title }) => title)).toEqual(['My deck! (copy)'])
    expect(server.document.deck.title).toBe('Theirs')
  })

  it('can put the decision off, saves nothing meanwhile, and keeps asking', async () => {
    const { user, server, advance, sent } = await openEditor()
    server.document.version = 2
    server.document.deck = { ...threeSlides, title: 'Theirs' }
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await advance(800)
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.type(screen.getByLabelText('Title of the deck'), '?')
    await advance(10_000)
    expect(sent('PUT /decks/:id')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Choose a version' }))
    expect(await screen.findByRole('dialog')).toBeInTheDocument()
  })

  it('stays on the page when the login runs out, and leads to it', async () => {
    const { user, advance } = await openEditor(buildServer(), {
      'PUT /decks/:id': () => new Refused(401, { kind: 'not-logged-in' }),
    })
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await advance(800)
    expect(await screen.findByText('You have been logged out')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Log in' })).toHaveAttribute(
      'href',
      '/studio/login?next=%2Fdecks%2Fd1',
    )
    expect(screen.getByLabelText('Title of the deck')).toHaveValue('My deck!')
  })

  it('says of a deck that is not there where to go', async () => {
    renderStudio('/studio/decks/d9', {
      'GET /decks/:id': () => new Refused(404, { kind: 'not-found' }),
    })
    expect(await screen.findByText('There is nothing at this address')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the decks' })).toHaveAttribute('href', '/studio/')
  })
})

describe('presenting from the editor', () => {
  const start: Answers = { 'POST /sessions': () => ({ id: 'session-1', code: 'ABCDEF' }) }

  it('saves first, starts the session, and goes to its console', async () => {
    const { user, server, leaveTo, sent } = await openEditor(buildServer(), start)
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await user.click(screen.getByRole('button', { name: 'Present' }))
    await waitFor(() => expect(leaveTo).toHaveBeenCalledWith('/console/session-1'))
    expect(server.document.deck.title).toBe('My deck!')
    expect(sent('POST /sessions')).toEqual([{ deckId: 'd1', rehearsal: null }])
  })

  it('asks first where slides are unfinished, and leads to them', async () => {
    const deck: Deck = { ...threeSlides, slides: [...threeSlides.slides, newSlide('poll', 'poll')] }
    const { user, leaveTo, row } = await openEditor(buildServer(deck), start)
    await user.click(screen.getByRole('button', { name: 'Present' }))
    const dialog = await screen.findByRole('dialog', { name: 'Present with unfinished slides?' })
    expect(dialog).toHaveTextContent('Slide 4 Untitled: PollQuestion is empty; An option is empty')
    await user.click(within(dialog).getByRole('button', { name: 'Finish first' }))
    expect(row(/^Slide 4:/)).toHaveAttribute('aria-current', 'true')
    expect(leaveTo).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Present' }))
    await user.click(await screen.findByRole('button', { name: 'Present anyway' }))
    await waitFor(() => expect(leaveTo).toHaveBeenCalledWith('/console/session-1'))
  })

  it('starts nothing while the newest changes are not stored', async () => {
    const { user, leaveTo, sent } = await openEditor(buildServer(), {
      ...start,
      'PUT /decks/:id': () => new Refused(503, { kind: 'busy' }),
    })
    await user.type(screen.getByLabelText('Title of the deck'), '!')
    await user.click(screen.getByRole('button', { name: 'Present' }))
    expect(await screen.findByText(/the session was not started/)).toBeInTheDocument()
    expect(sent('POST /sessions')).toEqual([])
    expect(leaveTo).not.toHaveBeenCalled()
  })
})
