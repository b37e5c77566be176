import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { aigul, Refused, renderStudio } from './render-studio.tsx'

const nobody = () => new Refused(401, { kind: 'not-logged-in' })

beforeEach(() => localStorage.clear())

describe('setting up', () => {
  const fill = async (user: ReturnType<typeof renderStudio>['user'], password = 'correct horse battery') => {
    await user.type(await screen.findByLabelText('Your name'), 'Айгүл')
    await user.type(screen.getByLabelText('Company or team'), 'Company')
    await user.type(screen.getByLabelText('E-mail'), 'aigul@company.kz')
    await user.type(screen.getByLabelText('Password'), password)
  }

  it('creates the owner with the token of the link, and opens the decks', async () => {
    const { user, sent, serve } = renderStudio('/studio/setup#token-1', {
      'GET /setup': () => ({ needed: true }),
      'GET /me': nobody,
      'POST /setup': () => ({ member: aigul.member }),
    })
    await fill(user)
    serve({ 'GET /me': () => aigul })
    await user.click(screen.getByRole('button', { name: 'Create the workspace' }))
    expect(await screen.findByRole('heading', { name: 'Decks' })).toBeInTheDocument()
    expect(sent('POST /setup')).toEqual([
      {
        token: 'token-1',
        name: 'Айгүл',
        email: 'aigul@company.kz',
        password: 'correct horse battery',
        language: 'en',
        workspaceName: 'Company',
      },
    ])
  })

  it('says at each field what is missing, and puts the focus on the first', async () => {
    const { user, sent } = renderStudio('/studio/setup#token-1', {
      'GET /setup': () => ({ needed: true }),
      'GET /me': nobody,
    })
    await user.click(await screen.findByRole('button', { name: 'Create the workspace' }))
    expect(screen.getByLabelText('Your name')).toHaveFocus()
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(/whole address/)
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/at least 10 characters/)
    expect(sent('POST /setup')).toEqual([])
  })

  it('shows the rule of the password, and when it is met', async () => {
    const { user } = renderStudio('/studio/setup#token-1', {
      'GET /setup': () => ({ needed: true }),
      'GET /me': nobody,
    })
    const password = await screen.findByLabelText('Password')
    await user.type(password, 'nine char')
    expect(password).toHaveAccessibleDescription(/^At least 10 characters/)
    await user.type(password, 's')
    expect(password).toHaveAccessibleDescription(/^10 characters or more: good/)
    await user.click(screen.getByRole('button', { name: 'Show the password' }))
    expect(password).toHaveAttribute('type', 'text')
  })

  it('explains a link that is used up or out of date', async () => {
    const { user } = renderStudio('/studio/setup#old', {
      'GET /setup': () => ({ needed: true }),
      'GET /me': nobody,
      'POST /setup': () => new Refused(403, { kind: 'wrong-setup-token' }),
    })
    await fill(user)
    await user.click(screen.getByRole('button', { name: 'Create the workspace' }))
    expect(
      await screen.findByRole('heading', { name: 'This set-up link is no longer valid' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/restart the server/)).toBeInTheDocument()
  })

  it('leads to the login where there is an owner already', async () => {
    renderStudio('/studio/setup#token-1', { 'GET /me': nobody })
    expect(await screen.findByRole('link', { name: 'To the login' })).toHaveAttribute('href', '/studio/login')
  })

  it('asks for the whole link where its key is missing', async () => {
    renderStudio('/studio/setup', { 'GET /setup': () => ({ needed: true }), 'GET /me': nobody })
    expect(await screen.findByRole('heading', { name: 'Open the set-up link' })).toBeInTheDocument()
  })

  it('speaks the chosen language at once', async () => {
    const { user } = renderStudio('/studio/setup#token-1', {
      'GET /setup': () => ({ needed: true }),
      'GET /me': nobody,
    })
    await user.selectOptions(await screen.findByLabelText('Language of the interface'), 'kk')
    expect(await screen.findByRole('heading', { name: 'Rostrum-ды баптау' })).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('kk')
  })
})

describe('logging in', () => {
  it('leads back to the page that was asked for', async () => {
    const { user, serve } = renderStudio('/studio/settings', {
      'GET /me': nobody,
      'POST /login': () => ({ member: aigul.member }),
    })
    await user.type(await screen.findByLabelText('E-mail'), ' Aigul@Company.kz ')
    await user.type(screen.getByLabelText('Password'), 'correct horse battery')
    serve({ 'GET /me': () => aigul })
    await user.click(screen.getByRole('button', { name: 'Log in' }))
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeInTheDocument()
    expect(location.pathname).toBe('/studio/settings')
  })

  it('says that e-mail and password do not belong together, and keeps the e-mail', async () => {
    const { user } = renderStudio('/studio/login', {
      'GET /me': nobody,
      'POST /login': () => new Refused(401, { kind: 'wrong-credentials' }),
    })
    await user.type(await screen.findByLabelText('E-mail'), 'aigul@company.kz')
    await user.type(screen.getByLabelText('Password'), 'wrong')
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent(/do not belong together/)
    expect(screen.getByLabelText('E-mail')).toHaveValue('aigul@company.kz')
  })

  it('says how long to wait after too many tries', async () => {
    const { user } = renderStudio('/studio/login', {
      'GET /me': nobody,
      'POST /login': () => new Refused(429, { kind: 'rate-limited', retryAfterMs: 30_000 }),
    })
    await user.type(await screen.findByLabelText('E-mail'), 'aigul@company.kz')
    await user.type(screen.getByLabelText('Password'), 'wrong')
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent(/in 30 seconds/)
  })

  it('tells a newcomer that the server waits to be set up', async () => {
    renderStudio('/studio/login', { 'GET /setup': () => ({ needed: true }), 'GET /me': nobody })
    expect(await screen.findByText('Rostrum has not been set up yet')).toBeInTheDocument()
  })

  it('comes up when the login runs out on a page', async () => {
    renderStudio('/studio/sessions', { 'GET /sessions': nobody })
    expect(await screen.findByRole('button', { name: 'Log in' })).toBeInTheDocument()
    expect(location.search).toBe('?next=%2Fsessions')
  })

  it('logs out from the account menu', async () => {
    const { user, sent } = renderStudio('/studio/sessions')
    await user.click(await screen.findByRole('button', { name: 'Account: Айгүл' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Log out' }))
    await waitFor(() => expect(sent('POST /logout')).toHaveLength(1))
    expect(await screen.findByRole('button', { name: 'Log in' })).toBeInTheDocument()
  })
})
