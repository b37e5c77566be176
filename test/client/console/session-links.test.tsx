import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLink } from '../../../client/console/session-links.ts'
import { viewOf } from '../presenting/build-session.ts'
import { renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({
  SlideScreen: ({ name }: { name: string }) => <div>{`view of ${name}`}</div>,
}))

afterEach(() => {
  vi.unstubAllGlobals()
})

const answering = (status: number, body: unknown) =>
  vi.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }))

describe('createLink', () => {
  it('asks for a link of the role and gives its whole address', async () => {
    const send = answering(200, { url: '/console/session-1#token' })
    const link = await createLink('session-1', 'console', 'http://192.0.2.7:3000', send)
    expect(link).toEqual({ ok: true, value: 'http://192.0.2.7:3000/console/session-1#token' })
    const [url, options] = send.mock.calls[0] ?? []
    expect(url).toBe('/api/v1/sessions/session-1/links')
    expect(options).toMatchObject({ method: 'POST', body: '{"role":"console"}' })
  })

  it('gives the reason of a refusal, and tells a server that was not reached', async () => {
    const refused = await createLink(
      's',
      'screen',
      'http://192.0.2.7:3000',
      answering(401, { kind: 'not-logged-in' }),
    )
    expect(refused).toEqual({ ok: false, refusal: 'not-logged-in' })
    const lost = await createLink('s', 'screen', 'http://192.0.2.7:3000', () =>
      Promise.reject(new TypeError('no network')),
    )
    expect(lost).toEqual({ ok: false, refusal: 'offline' })
  })
})

describe('the links', () => {
  it('make a remote only when it is asked for, with its QR code', async () => {
    const send = answering(200, { url: 'http://192.168.1.24:3000/console/session-1#token' })
    const { user } = renderConsole({ view: viewOf('slide-poll') })
    vi.stubGlobal('fetch', send)
    await user.click(screen.getByRole('button', { name: 'Windows and links' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(send).not.toHaveBeenCalled()
    expect(dialog.getByLabelText('Link to join')).toHaveValue('http://192.168.1.24:3000/j/K7M2PX')
    await user.click(dialog.getByRole('button', { name: 'Show the remote’s QR code' }))
    expect(await dialog.findByRole('img', { name: /QR code/ })).toBeInTheDocument()
    expect(dialog.getByLabelText('Remote link')).toHaveValue(
      'http://192.168.1.24:3000/console/session-1#token',
    )
  })

  it('say that only members make them', async () => {
    const { user } = renderConsole({ view: viewOf('slide-poll') })
    vi.stubGlobal('fetch', answering(401, { kind: 'not-logged-in' }))
    await user.click(screen.getByRole('button', { name: 'Windows and links' }))
    await user.click(screen.getByRole('button', { name: 'Link for another computer' }))
    expect(await screen.findByText(/Only a logged-in member/)).toBeInTheDocument()
  })

  it('open the screen in a window of its own', async () => {
    const { user } = renderConsole({ view: viewOf('slide-poll') })
    const open = vi.fn(() => null)
    vi.stubGlobal('open', open)
    await user.click(screen.getByRole('button', { name: 'Open the screen' }))
    expect(open).toHaveBeenCalledExactlyOnceWith(
      '/screen/session-1',
      'rostrum-screen-session-1',
      expect.stringContaining('popup'),
    )
  })
})
