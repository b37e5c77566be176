import type { Deck } from '../../shared/slides/deck.ts'

/** A member's view of the HTTP API, for tests that drive a server from outside. */
export class ApiClient {
  readonly #url: string
  #cookie = ''

  constructor(url: string) {
    this.#url = url
  }

  get cookie(): string {
    return this.#cookie
  }

  async logIn(credentials: { email: string; password: string }): Promise<void> {
    const response = await this.#send('POST', '/login', credentials)
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }

  /** Creates a deck with these contents and a session of it; gives the session and console and screen tokens. */
  async startSession(
    deck: Deck,
  ): Promise<{ sessionId: string; code: string; consoleToken: string; screenToken: string }> {
    const { id: deckId } = await this.post<{ id: string }>('/decks', {
      from: 'blank',
      title: deck.title,
      language: deck.language,
    })
    const { version } = await this.get<{ version: number }>(`/decks/${deckId}`)
    await this.put(`/decks/${deckId}`, { version, deck })
    const { id: sessionId, code } = await this.post<{ id: string; code: string }>('/sessions', { deckId })
    const consoleToken = await this.#linkToken(sessionId, 'console')
    const screenToken = await this.#linkToken(sessionId, 'screen')
    return { sessionId, code, consoleToken, screenToken }
  }

  async get<Reply>(path: string): Promise<Reply> {
    return this.#read(await this.#send('GET', path, null))
  }

  async post<Reply>(path: string, body: unknown): Promise<Reply> {
    return this.#read(await this.#send('POST', path, body))
  }

  async put<Reply>(path: string, body: unknown): Promise<Reply> {
    return this.#read(await this.#send('PUT', path, body))
  }

  async text(path: string): Promise<string> {
    return (await this.#send('GET', path, null)).text()
  }

  async #linkToken(sessionId: string, role: 'screen' | 'console'): Promise<string> {
    const { url } = await this.post<{ url: string }>(`/sessions/${sessionId}/links`, { role })
    return url.slice(url.indexOf('#') + 1)
  }

  // What the API answers is checked by its own tests; here it is trusted.
  async #read<Reply>(response: Response): Promise<Reply> {
    return response.json() as Promise<Reply>
  }

  async #send(method: string, path: string, body: unknown): Promise<Response> {
    const response = await fetch(`${this.#url}/api/v1${path}`, {
      method,
      headers: {
        cookie: this.#cookie,
        'sec-fetch-site': 'same-origin',
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response
  }
}
