import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import MeetingAudience from '../../../../shared/slides/meeting/audience.tsx'
import MeetingEditor from '../../../../shared/slides/meeting/editor.tsx'
import { type MeetingConfig, meeting, meetingLimits } from '../../../../shared/slides/meeting/meeting.ts'
import { type AnsweredSlide, audienceProps, editorProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const times: MeetingConfig = {
  heading: 'A talk about security',
  text: '',
  way: {
    type: 'times',
    times: [
      { id: 'a', start: '2026-12-01T10:00+05:00' },
      { id: 'b', start: '2026-12-02T15:30+05:00' },
      { id: 'c', start: '' },
    ],
  },
}
const link: MeetingConfig = { ...times, way: { type: 'link', url: 'https://calendar.example/aigul' } }
const slideOf = (config: MeetingConfig): AnsweredSlide<'meeting'> => ({
  name: 'meeting',
  config,
  answers: [],
  counts: {},
  responses: 0,
})
const open = (config: MeetingConfig) =>
  audienceProps(slideOf(config), 'open', { own: null, sendState: 'none' })

describe('a meeting request on the phone', () => {
  it('takes one of the times that are set, with a note within its limit', async () => {
    const props = open(times)
    renderPhone(MeetingAudience, props)
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    const note = screen.getByRole('textbox', { name: /Note/ })
    expect(note).toHaveAttribute('maxlength', String(meetingLimits.note))
    await userEvent.type(note, ' With our IT lead ')
    expect(screen.getByRole('button', { name: 'Ask for this time' })).toBeDisabled()
    await userEvent.click(screen.getAllByRole('radio')[1] as HTMLElement)
    await userEvent.click(screen.getByRole('button', { name: 'Ask for this time' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ time: 'b', note: 'With our IT lead' })
  })

  it('can be changed while the slide takes answers', async () => {
    const own = { run: 1, revision: 1, answer: { time: 'a', note: 'Hello' }, points: null, elapsedMs: 900 }
    const props = { ...open(times), own, sendState: 'saved' as const }
    renderPhone(MeetingAudience, props)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    await userEvent.click(screen.getAllByRole('radio')[1] as HTMLElement)
    await userEvent.click(screen.getByRole('button', { name: 'Change my request' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ time: 'b', note: 'Hello' })
  })

  it('opens a calendar in a new tab that cannot reach back, and counts the tap', async () => {
    const props = open(link)
    renderPhone(MeetingAudience, props)
    const button = screen.getByRole('link', { name: /Choose a time.*opens in a new tab/ })
    expect(button).toHaveAttribute('rel', 'noopener')
    button.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(button)
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ time: null, note: '' })
  })
})

describe('a meeting request', () => {
  it('takes no time that is not set, no note for a calendar, and no calendar without TLS', () => {
    expect(meeting.accepts({ time: 'a', note: '' }, times)).toBe(true)
    for (const time of ['c', 'x', null]) expect(meeting.accepts({ time, note: '' }, times)).toBe(false)
    expect(meeting.accepts({ time: null, note: '' }, link)).toBe(true)
    expect(meeting.accepts({ time: null, note: 'Hello' }, link)).toBe(false)
    for (const url of ['http://calendar.example', 'javascript:alert(1)']) {
      expect(meeting.configSchema.safeParse({ ...link, way: { type: 'link', url } }).success).toBe(false)
    }
  })

  it('is in words with the author’s offset, and its note is for the team alone', () => {
    const answer = { time: 'b', note: 'Call me' }
    expect(meeting.summary(answer, times)).toBe('2026-12-02 15:30 +05:00')
    expect(meeting.note?.(answer)).toBe('Call me')
    expect(meeting.signals?.(answer, times).interests).toEqual(['A talk about security'])
  })
})

describe('the editor', () => {
  it('keeps times with the author’s offset, and brings them back after a look at the calendar', async () => {
    const { configs } = renderEditor(MeetingEditor, editorProps(slideOf(times)))
    fireEvent.change(screen.getByLabelText('Time 3'), { target: { value: '2026-12-03T09:00' } })
    const way = configs.at(-1)?.way
    expect(way?.type === 'times' && way.times[2]?.start).toMatch(/^2026-12-03T09:00[+-]\d{2}:\d{2}$/)
    await userEvent.click(screen.getByRole('radio', { name: /In your calendar/ }))
    expect(configs.at(-1)?.way).toEqual({ type: 'link', url: '' })
    await userEvent.click(screen.getByRole('radio', { name: /From times/ }))
    expect(configs.at(-1)?.way).toEqual(way)
  })
})
