import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import VideoAudience from '../../../../shared/slides/video/audience.tsx'
import VideoEditor from '../../../../shared/slides/video/editor.tsx'
import VideoScreen from '../../../../shared/slides/video/screen.tsx'
import { type VideoConfig, video } from '../../../../shared/slides/video/video.ts'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const file = 'd'.repeat(64)
const captions = 'e'.repeat(64)
const youtube = { type: 'link' as const, link: 'https://youtu.be/dQw4w9WgXcQ' }
const origin = 'https://www.youtube-nocookie.com'
const videoSlide = (overrides: Partial<VideoConfig> = {}): AnsweredSlide<'video'> => ({
  name: 'video',
  config: { ...video.newConfig(), title: 'The product', source: youtube, ...overrides },
  answers: [],
  counts: {},
  responses: 0,
})
const playing = { playback: { playing: true, positionMs: 5000, at: 0 } }
const frame = () => screen.getByTitle<HTMLIFrameElement>('The product')

beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 })
  // jsdom plays nothing.
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue()
})
afterEach(() => vi.useRealTimers())

/** What is said to the player in the frame. */
function listenIn(): { func: string; args: unknown[] }[] {
  const said: { func: string; args: unknown[] }[] = []
  const { contentWindow } = frame()
  if (!contentWindow) throw new Error('the frame has no window')
  vi.spyOn(contentWindow, 'postMessage').mockImplementation((message: string, target: unknown) => {
    expect(target).toBe(origin)
    said.push(JSON.parse(message))
  })
  return said
}
const hear = (info: object, from: Partial<MessageEventInit> = {}) =>
  act(() => {
    const data = JSON.stringify({ event: 'initialDelivery', info })
    window.dispatchEvent(
      new MessageEvent('message', { data, origin, source: frame().contentWindow, ...from }),
    )
    vi.advanceTimersByTime(300)
  })

describe('a video of a service on the screen', () => {
  it('loads no frame on the console, in the studio and in thumbnails', () => {
    const { container } = renderIn(<VideoScreen {...screenProps(videoSlide(), 'ready')} />)
    expect(container.querySelector('iframe, video')).toBeNull()
    expect(screen.getByRole('heading', { name: 'The product' })).toBeInTheDocument()
  })

  it('is played from where the session is once its player answers', () => {
    renderIn(<VideoScreen {...screenProps(videoSlide(), 'ready', { plays: playing })} />)
    const said = listenIn()
    hear({ currentTime: 0, duration: 212, playerState: -1 })
    // 5 s at 0, and it is 10 s later by now.
    expect(said.find(({ func }) => func === 'seekTo')?.args[0]).toBeCloseTo(15, 0)
    expect(said.map(({ func }) => func)).toContain('playVideo')
  })

  it('listens to the player’s own origin and window only', () => {
    renderIn(<VideoScreen {...screenProps(videoSlide(), 'ready', { plays: playing })} />)
    const said = listenIn()
    hear({ currentTime: 0, playerState: -1 }, { origin: 'https://evil.example' })
    hear({ currentTime: 0, playerState: -1 }, { source: window })
    expect(said.map(({ func }) => func)).not.toContain('playVideo')
  })

  it('stays silent without a click in the page, and says how to hear it', () => {
    renderIn(<VideoScreen {...screenProps(videoSlide(), 'ready', { plays: playing })} />)
    const said = listenIn()
    hear({ currentTime: 15, playerState: 1 })
    expect(said.map(({ func }) => func)).toContain('mute')
    fireEvent.click(screen.getByRole('button', { name: 'Turn the sound on' }))
    expect(said.map(({ func }) => func).at(-1)).toBe('unMute')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('says when the player cannot be reached, and goes on when it can', () => {
    renderIn(<VideoScreen {...screenProps(videoSlide(), 'ready', { plays: playing })} />)
    act(() => vi.advanceTimersByTime(9500))
    expect(screen.getByRole('status')).toHaveTextContent(/YouTube needs the internet/)
    hear({ currentTime: 15, playerState: 1 })
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('takes no clicks and no keys: they are the presenter’s', () => {
    renderIn(<VideoScreen {...screenProps(videoSlide(), 'ready', { plays: playing })} />)
    expect(frame()).toHaveClass('pointer-events-none')
    expect(frame()).toHaveAttribute('tabindex', '-1')
  })
})

describe('an uploaded video on the screen', () => {
  const uploaded = videoSlide({ source: { type: 'file', file }, captions, durationMs: 60_000 })
  const element = () => screen.getByLabelText<HTMLVideoElement>('The product')

  it('is played at the place of the session, with its captions', () => {
    renderIn(<VideoScreen {...screenProps(uploaded, 'ready', { plays: playing })} />)
    act(() => vi.advanceTimersByTime(300))
    expect(element()).toHaveAttribute('src', `/media/${file}`)
    expect(element().querySelector('track')).toHaveAttribute('src', `/media/${captions}`)
    expect(element().currentTime).toBeCloseTo(15, 0)
    expect(HTMLMediaElement.prototype.play).toHaveBeenCalled()
  })

  it('is played silently where the browser wants a click first', async () => {
    vi.mocked(HTMLMediaElement.prototype.play).mockRejectedValueOnce(
      new DOMException('click first', 'NotAllowedError'),
    )
    renderIn(<VideoScreen {...screenProps(uploaded, 'ready', { plays: playing })} />)
    await act(() => vi.advanceTimersByTimeAsync(300))
    expect(element().muted).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Turn the sound on' }))
    expect(element().muted).toBe(false)
  })

  it('shows its title until it is started, and no captions where they are off', () => {
    const slide = videoSlide({ source: { type: 'file', file }, captions, showCaptions: false })
    renderIn(<VideoScreen {...screenProps(slide, 'ready', { plays: { playback: null } })} />)
    expect(screen.getByRole('heading', { name: 'The product' })).toBeInTheDocument()
    expect(element().querySelector('track')).toBeNull()
    expect(HTMLMediaElement.prototype.play).not.toHaveBeenCalled()
  })
})

describe('a video on the phone', () => {
  it('points to the screen and gives the link', () => {
    renderPhone(VideoAudience, audienceProps(videoSlide(), 'ready'))
    expect(screen.getByText('The video is on the screen.')).toBeInTheDocument()
    const link = screen.getByRole('link', { name: 'Open on YouTube' })
    expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('gives no link where the author wants none, or to a file', () => {
    for (const overrides of [{ linkOnPhones: false }, { source: { type: 'file' as const, file } }])
      renderPhone(VideoAudience, audienceProps(videoSlide(overrides), 'ready'))
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('the editor of a video', () => {
  beforeEach(() => {
    vi.useRealTimers()
  })

  it('takes a link, and says when it is none', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(
      VideoEditor,
      editorProps(videoSlide({ source: { type: 'link', link: '' } })),
    )
    const field = screen.getByLabelText('Link to the video')
    await user.click(field)
    await user.paste('https://example.com/film')
    expect(screen.getByText('This is no link to a video on YouTube or Vimeo.')).toBeInTheDocument()
    await user.clear(field)
    await user.paste('https://youtu.be/dQw4w9WgXcQ')
    expect(frame().src).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/)
    act(() => {
      const data = JSON.stringify({ event: 'infoDelivery', info: { duration: 212.3 } })
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: frame().contentWindow }))
    })
    expect(configs.at(-1)?.durationMs).toBe(212_300)
    for (const config of configs) expect(video.configSchema.safeParse(config).error).toBeUndefined()
  })

  it('takes a file and its captions, and nothing else', async () => {
    const user = userEvent.setup({ applyAccept: false })
    const upload = vi.fn((sent: File) => Promise.resolve(sent.type === 'text/vtt' ? captions : file))
    const slide = videoSlide({ source: { type: 'file', file: null } })
    const { configs } = renderEditor(VideoEditor, editorProps(slide, { upload }))
    await user.upload(
      screen.getByLabelText(/^Video file/),
      new File(['x'], 'film.avi', { type: 'video/avi' }),
    )
    expect(screen.getByText(/not an MP4 or WebM video/)).toBeInTheDocument()
    expect(upload).not.toHaveBeenCalled()
    await user.upload(
      screen.getByLabelText(/^Video file/),
      new File(['x'], 'film.mp4', { type: 'video/mp4' }),
    )
    expect(configs.at(-1)?.source).toEqual({ type: 'file', file })
    await user.upload(screen.getByLabelText(/^Captions/), new File(['WEBVTT'], 'film.vtt'))
    expect(configs.at(-1)?.captions).toBe(captions)
    expect(upload.mock.calls.map(([sent]) => sent.type)).toEqual(['video/mp4', 'text/vtt'])
    await user.click(screen.getByRole('radio', { name: 'YouTube or Vimeo' }))
    expect(configs.at(-1)).toMatchObject({
      source: { type: 'link', link: '' },
      captions: null,
      durationMs: null,
    })
    for (const config of configs) expect(video.configSchema.safeParse(config).error).toBeUndefined()
  })
})
