import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import type { ProspectRowView, ProspectView } from '../../../shared/protocol/prospect-api.ts'
import { type Answers, Refused, renderStudio } from './render-studio.tsx'

const row = (index: number, overrides: Partial<ProspectRowView> = {}): ProspectRowView => ({
  ...{ id: `p${index}`, name: `Person ${index}`, company: 'Steppe Foods', email: `p${index}@steppe.example` },
  ...{ stage: 'evaluation', score: index, heat: 12.4, touchedAt: 1_700_000_000_000, ownerId: null, tags: [] },
  ...overrides,
})
const person: ProspectView = {
  ...row(1, { name: 'Әсел Қанат', score: 21, tags: ['vip'] }),
  ...{ role: 'CFO', phone: '+7 701 000 00 00', fields: { City: 'Almaty' }, createdAt: 1_700_000_000_000 },
  timeline: [
    {
      ...{ id: 'called:t1', kind: 'called', points: 15, role: 'purchase', session: null, question: null },
      ...{
        outcome: 'interested',
        text: 'Wants a quote',
        member: 'Dana',
        at: 1_700_000_100_000,
        logged: true,
      },
    },
    {
      ...{ id: 'responded:r1', kind: 'responded', points: 6, role: 'evaluation', outcome: '', member: null },
      ...{
        session: { id: 's1', title: 'Webinar' },
        question: 'When do you plan to buy?',
        text: 'This quarter',
      },
      ...{ at: 1_700_000_000_000, logged: false },
    },
  ],
  stageHistory: [
    {
      ...{ id: 'm1', from: sixStages[0] ?? null, to: sixStages[2] ?? null, cause: 'response' },
      ...{ session: null, question: null, evidence: 'This quarter', at: 1_700_000_000_000 },
    },
  ],
  objections: ['Price'],
  interests: ['Security'],
  consents: [
    { purpose: 'contact', text: 'You may write to me.', given: true, session: null, at: 1_700_000_000_000 },
  ],
}
const facets = { tags: ['vip'], channels: ['booth'], owners: [{ id: 'm1', name: 'Dana' }] }
const everybody: Answers = {
  'GET /prospects/facets': () => facets,
  'GET /prospects': ({ query }) => {
    const from = Number(query.get('offset'))
    return { rows: Array.from({ length: 100 }, (_, index) => row(from + index)), total: 100_000 }
  },
  'GET /prospects/:id': () => person,
}

beforeEach(() => localStorage.clear())

describe('the list of prospects', () => {
  it('has any number of people and draws those in sight', async () => {
    renderStudio('/studio/prospects', everybody)
    expect(await screen.findByRole('link', { name: 'Person 0' })).toHaveAttribute(
      'href',
      '/studio/prospects/p0',
    )
    expect(screen.getByText('100,000 people')).toBeInTheDocument()
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '100001')
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
  })

  it('is narrowed by what is typed and chosen, and the address keeps it', async () => {
    const asked: unknown[] = []
    const { user, system } = renderStudio('/studio/prospects?sort=score', {
      ...everybody,
      'GET /prospects': ({ query }) => {
        asked.push(Object.fromEntries(query))
        return query.get('search') === 'nobody' ? { rows: [], total: 0 } : { rows: [row(1)], total: 1 }
      },
    })
    await screen.findByRole('link', { name: 'Person 1' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'Purchase')
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ stages: 'purchase', sort: 'score', order: 'down' }),
    )
    await user.type(screen.getByRole('searchbox'), 'nobody')
    await act(() => system.advance(300))
    expect(await screen.findByText(/Nobody is like that/)).toBeInTheDocument()
    expect(location.search).toBe('?search=nobody&stages=purchase&sort=score&order=down')
    await user.click(screen.getByRole('button', { name: 'Show everybody' }))
    expect(await screen.findByRole('link', { name: 'Person 1' })).toBeInTheDocument()
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })

  it('says how people come to be here where nobody is, and adds one', async () => {
    const sent: unknown[] = []
    const { user } = renderStudio('/studio/prospects', {
      ...everybody,
      'GET /prospects': () => ({ rows: [], total: 0 }),
      'POST /prospects': ({ body }) => {
        sent.push(body)
        return sent.length === 1 ? new Refused(409, { kind: 'email-taken' }) : { id: 'p1' }
      },
    })
    expect(await screen.findByText('Nobody is known yet')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Add a prospect' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /E-mail/ }), 'wrong')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(dialog.getByText('A name is needed.')).toBeInTheDocument()
    expect(dialog.getByText('This is no e-mail address.')).toBeInTheDocument()
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Әсел')
    await user.type(dialog.getByRole('textbox', { name: /E-mail/ }), '@steppe.example')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await dialog.findByText(/Another prospect has this/)).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Әсел Қанат' })).toBeInTheDocument()
    expect(sent.at(-1)).toEqual({
      name: 'Әсел',
      email: 'wrong@steppe.example',
      company: '',
      role: '',
      phone: '',
    })
  })
})

describe('the page of a prospect', () => {
  it('shows each act with its points, which add up to the score', async () => {
    renderStudio('/studio/prospects/p1', everybody)
    await screen.findByRole('heading', { level: 1, name: 'Әсел Қанат' })
    const timeline = within(screen.getByRole('region', { name: 'Timeline' }))
    expect(timeline.getByText('15 points')).toBeInTheDocument()
    expect(timeline.getByText('6 points')).toBeInTheDocument()
    expect(timeline.getByText('When do you plan to buy?')).toBeInTheDocument()
    expect(timeline.getByRole('link', { name: 'Webinar' })).toHaveAttribute('href', '/studio/sessions/s1')
    expect(screen.getByText('21')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'p1@steppe.example' })).toHaveAttribute(
      'href',
      'mailto:p1@steppe.example',
    )
    expect(screen.getByRole('region', { name: 'What holds them back' })).toHaveTextContent('Price')
    expect(screen.getByRole('region', { name: 'Consents' })).toHaveTextContent('You may write to me.')
    expect(timeline.getAllByRole('button', { name: 'Take back' })).toHaveLength(1)
  })

  it('logs a call and takes it back', async () => {
    const sent: unknown[] = []
    const gone: unknown[] = []
    const { user } = renderStudio('/studio/prospects/p1', {
      ...everybody,
      'POST /prospects/:id/touchpoints': ({ body }) => {
        sent.push(body)
        return {}
      },
      'DELETE /prospects/:id/touchpoints/:touchpointId': ({ params }) => {
        gone.push(params)
        return {}
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Log a contact' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: 'Note' }))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(dialog.getByText('A note needs a text.')).toBeInTheDocument()
    await user.click(dialog.getByRole('radio', { name: 'Meeting' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'It shows the stage' }), 'Purchase')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(sent).toEqual([{ kind: 'met', outcome: '', text: '', role: 'purchase', at: expect.any(Number) }])
    await user.click(screen.getByRole('button', { name: 'Take back' }))
    await waitFor(() => expect(gone).toEqual([{ id: 'p1', touchpointId: 't1' }]))
  })

  it('changes person, owner and tags', async () => {
    const sent: unknown[] = []
    const { user } = renderStudio('/studio/prospects/p1', {
      ...everybody,
      'PUT /prospects/:id': ({ body }) => {
        sent.push(body)
        return {}
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.selectOptions(await dialog.findByRole('combobox', { name: 'Owner' }), 'Dana')
    await user.type(dialog.getByRole('textbox', { name: /Tags/ }), ', қыс, vip')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ name: 'Әсел Қанат', ownerId: 'm1', tags: ['vip', 'қыс'] })
  })

  it('says that somebody is not there', async () => {
    renderStudio('/studio/prospects/gone', {
      ...everybody,
      'GET /prospects/:id': () => new Refused(404, { kind: 'not-found' }),
    })
    expect(await screen.findByText('There is nothing at this address')).toBeInTheDocument()
  })
})
