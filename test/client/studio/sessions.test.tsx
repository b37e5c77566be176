import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SessionSummaryView } from '../../../shared/protocol/api.ts'
import { Refused, renderStudio } from './render-studio.tsx'

const session = (overrides: Partial<SessionSummaryView>): SessionSummaryView => ({
  id: 's1',
  title: 'Webinar',
  code: 'ABCDEF',
  deckId: 'd1',
  deckTitle: 'Webinar',
  status: 'ended',
  createdAt: 0,
  startedAt: 0,
  endedAt: 1,
  participants: 21,
  responses: 340,
  ...overrides,
})
const open = session({
  id: 's2',
  title: 'Now',
  code: 'QWERTY',
  status: 'showing',
  startedAt: 5,
  participants: 1,
})

beforeEach(() => localStorage.clear())

describe('the sessions', () => {
  it('separates what is open from what is past', async () => {
    renderStudio('/studio/sessions', { 'GET /sessions': () => ({ sessions: [session({}), open] }) })
    const now = within(await screen.findByRole('region', { name: 'Open now' }))
    expect(now.getByRole('listitem')).toHaveTextContent(
      /Now.*Running.*Code QWERTY.*1 participant.*340 responses/,
    )
    expect(now.getByRole('link', { name: 'Open the console' })).toHaveAttribute('href', '/console/s2')
    const past = within(screen.getByRole('region', { name: 'Past sessions' }))
    expect(past.getByRole('listitem')).toHaveTextContent(/Webinar.*Ended.*21 participants/)
    expect(past.getByRole('link', { name: 'Report: Webinar' })).toHaveAttribute('href', '/studio/sessions/s1')
  })

  it('says what to do where there is none', async () => {
    renderStudio('/studio/sessions')
    expect(await screen.findByText('No sessions yet')).toBeInTheDocument()
  })

  it('ends a running one when asked twice', async () => {
    const { user, requests } = renderStudio('/studio/sessions', {
      'GET /sessions': () => ({ sessions: [open] }),
      'POST /sessions/:id/end': () => ({}),
    })
    await user.click(await screen.findByRole('button', { name: /^Actions: Now/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'End' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'End' }))
    await waitFor(() =>
      expect(requests('POST /sessions/:id/end').map(({ params }) => params.id)).toEqual(['s2']),
    )
  })

  it('deletes one when asked twice, and stays open with the reason when that fails', async () => {
    const { user, serve, requests } = renderStudio('/studio/sessions', {
      'GET /sessions': () => ({ sessions: [session({})] }),
      'DELETE /sessions/:id': () => new Refused(403, { kind: 'forbidden' }),
    })
    await user.click(await screen.findByRole('button', { name: /^Actions: Webinar/ }))
    expect(screen.queryByRole('menuitem', { name: 'End' })).not.toBeInTheDocument()
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete the session “Webinar”?' }))
    await user.click(dialog.getByRole('button', { name: 'Delete' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent(/do not have the right/)
    serve({ 'DELETE /sessions/:id': () => ({}), 'GET /sessions': () => ({ sessions: [] }) })
    await user.click(dialog.getByRole('button', { name: 'Delete' }))
    expect(await screen.findByText('No sessions yet')).toBeInTheDocument()
    expect(requests('DELETE /sessions/:id')).toHaveLength(2)
  })

  it('can be searched once they are many', async () => {
    const many = Array.from({ length: 9 }, (_, index) => session({ id: `s${index}`, title: `Talk ${index}` }))
    const { user } = renderStudio('/studio/sessions', { 'GET /sessions': () => ({ sessions: many }) })
    await user.type(await screen.findByRole('searchbox'), 'talk 7')
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    await user.type(screen.getByRole('searchbox'), 'x')
    expect(screen.getByText('No session has “talk 7x” in its title or code.')).toBeInTheDocument()
  })
})
