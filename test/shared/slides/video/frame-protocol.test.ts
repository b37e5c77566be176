import { describe, expect, it } from 'vitest'
import { eventsIn, messagesFor } from '../../../../shared/slides/video/frame-protocol.ts'

const told = (service: 'youtube' | 'vimeo', command: Parameters<typeof messagesFor>[1]) =>
  messagesFor(service, command).map((message) => JSON.parse(message))

describe('the players’ messages', () => {
  it('carry commands', () => {
    expect(told('youtube', { do: 'seek', seconds: 12.5 })).toMatchObject([
      { event: 'command', func: 'seekTo', args: [12.5, true] },
    ])
    expect(told('youtube', { do: 'listen' })[0]).toMatchObject({ event: 'listening' })
    expect(told('youtube', { do: 'mute', on: false })).toMatchObject([{ func: 'unMute' }])
    expect(told('vimeo', { do: 'seek', seconds: 12.5 })).toEqual([{ method: 'setCurrentTime', value: 12.5 }])
    expect(told('vimeo', { do: 'play' })).toEqual([{ method: 'play' }])
    expect(told('vimeo', { do: 'listen' })).toContainEqual({
      method: 'addEventListener',
      value: 'timeupdate',
    })
  })

  it('tell of YouTube where it is, how long it is and whether it plays', () => {
    const info = { currentTime: 4.2, duration: 212.1, playerState: 1, muted: false }
    expect(eventsIn('youtube', JSON.stringify({ event: 'initialDelivery', info }))).toEqual([
      { type: 'ready' },
      { type: 'duration', seconds: 212.1 },
      { type: 'time', seconds: 4.2 },
      { type: 'state', state: 'playing' },
    ])
    const state = (playerState: number) =>
      eventsIn('youtube', JSON.stringify({ event: 'infoDelivery', info: { playerState } }))
    expect(state(3)).toEqual([{ type: 'state', state: 'waiting' }])
    expect(state(0)).toEqual([{ type: 'state', state: 'standing' }])
    expect(eventsIn('youtube', JSON.stringify({ event: 'onError', info: 150 }))).toEqual([{ type: 'failed' }])
  })

  it('tell the same of Vimeo', () => {
    expect(eventsIn('vimeo', '{"event":"ready"}')).toEqual([{ type: 'ready' }])
    expect(eventsIn('vimeo', { method: 'getDuration', value: 62 })).toEqual([
      { type: 'duration', seconds: 62 },
    ])
    expect(eventsIn('vimeo', { event: 'timeupdate', data: { seconds: 3 } })).toEqual([
      { type: 'time', seconds: 3 },
    ])
    expect(eventsIn('vimeo', { event: 'bufferstart' })).toEqual([{ type: 'state', state: 'waiting' }])
    expect(eventsIn('vimeo', { event: 'error', data: { method: 'play', name: 'NotAllowedError' } })).toEqual(
      [],
    )
    expect(eventsIn('vimeo', { event: 'error', data: { name: 'PrivacyError' } })).toEqual([
      { type: 'failed' },
    ])
  })

  it('that are none of theirs say nothing', () => {
    for (const data of [
      null,
      7,
      '',
      '{',
      '[]',
      '{"event":"infoDelivery"}',
      { event: 'infoDelivery', info: null },
    ]) {
      expect(eventsIn('youtube', data)).toEqual([])
      expect(eventsIn('vimeo', data)).toEqual([])
    }
    const broken = {
      event: 'infoDelivery',
      info: { currentTime: 'x', duration: Number.NaN, playerState: '1' },
    }
    expect(eventsIn('youtube', broken)).toEqual([])
  })
})
