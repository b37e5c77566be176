import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import CallToActionAudience from '../../../../shared/slides/call-to-action/audience.tsx'
import {
  type CallToActionConfig,
  callToAction,
  callToActionConfigSchema,
} from '../../../../shared/slides/call-to-action/call-to-action.ts'
import CallToActionEditor from '../../../../shared/slides/call-to-action/editor.tsx'
import CallToActionResults from '../../../../shared/slides/call-to-action/results.tsx'
import CallToActionScreen from '../../../../shared/slides/call-to-action/screen.tsx'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const request: CallToActionConfig = { ...callToAction.newConfig(), heading: 'Try it' }
const link: CallToActionConfig = {
  ...request,
  label: 'See the prices',
  action: { type: 'link', url: 'https://rostrum.example/prices' },
}
const slideOf = (config: CallToActionConfig, acted = 0): AnsweredSlide<'call-to-action'> => ({
  name: 'call-to-action',
  config,
  answers: [],
  counts: acted > 0 ? { acted } : {},
  responses: acted,
})
const own: NonNullable<AudienceProps<'call-to-action'>['own']> = {
  run: 1,
  revision: 1,
  answer: { acted: true },
  points: null,
  elapsedMs: 900,
}

function show(
  config: CallToActionConfig,
  overrides: Partial<AudienceProps<'call-to-action'>> = {},
  phase: AudienceProps<'call-to-action'>['phase'] = 'open',
) {
  const props = audienceProps(slideOf(config), phase, { own: null, sendState: 'none', ...overrides })
  renderPhone(CallToActionAudience, props)
  return props
}

describe('a link on the phone', () => {
  it('opens in a new tab that cannot reach back, and the tap is recorded', async () => {
    const props = show(link)
    const button = screen.getByRole('link', { name: /See the prices/ })
    expect(button).toHaveAttribute('href', 'https://rostrum.example/prices')
    expect(button).toHaveAttribute('target', '_blank')
    expect(button).toHaveAttribute('rel', 'noopener')
    expect(button).toHaveAccessibleName(/opens in a new tab/)
    await userEvent.click(button)
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ acted: true })
  })

  it('is recorded by keyboard too', async () => {
    const props = show(link)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(props.onAnswer).toHaveBeenCalledOnce()
  })

  it.each(['sending', 'waiting'] as const)(
    'opens as before while the tap is %s, and counts once',
    async (sendState) => {
      const props = show(link, { sendState })
      await userEvent.click(screen.getByRole('link'))
      expect(props.onAnswer).not.toHaveBeenCalled()
    },
  )

  it('still opens when the slide is closed, without being recorded', async () => {
    const props = show(link, {}, 'closed')
    await userEvent.click(screen.getByRole('link'))
    expect(props.onAnswer).not.toHaveBeenCalled()
  })

  it('says what the presenter sees', () => {
    show(link)
    expect(screen.getByText('The presenter sees that you opened the link.')).toBeVisible()
  })

  it('has no button without an address', () => {
    show({ ...link, action: { type: 'link', url: '' } })
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('The link has not been set yet.')).toBeVisible()
  })
})

describe('a request on the phone', () => {
  it('is made with one tap', async () => {
    const props = show(request)
    await userEvent.click(screen.getByRole('button', { name: 'Request a demo' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ acted: true })
  })

  it('is confirmed once it is saved, and cannot be made twice', () => {
    show(request, { own, sendState: 'saved' })
    expect(screen.getByText('Your request is noted')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is not confirmed while it waits for the network', async () => {
    const props = show(request, { own, sendState: 'waiting' })
    expect(screen.queryByText('Your request is noted')).toBeNull()
    expect(screen.getByText(/Kept on this phone/)).toBeVisible()
    await userEvent.click(screen.getByRole('button'))
    expect(props.onAnswer).not.toHaveBeenCalled()
  })

  it('says why it was refused, and can be tried again', async () => {
    const props = show(request, { sendState: { refused: 'Too many at once.' } })
    expect(screen.getByText('This was not taken. Too many at once.')).toBeVisible()
    await userEvent.click(screen.getByRole('button'))
    expect(props.onAnswer).toHaveBeenCalledOnce()
  })

  it('is over when it is closed', () => {
    show(request, {}, 'closed')
    expect(screen.getByText('This offer is closed')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('the call to action on the screen', () => {
  it('shows the phone’s button and how many pressed it', () => {
    renderIn(<CallToActionScreen {...screenProps(slideOf(request, 27), 'open')} />)
    expect(screen.getByText('Request a demo')).toBeVisible()
    expect(screen.getByText('27')).toBeVisible()
    expect(screen.getByText('people requested a demo')).toBeVisible()
  })
})

describe('the editor of a call to action', () => {
  function edit(config: CallToActionConfig) {
    const { configs } = renderEditor(CallToActionEditor, editorProps(slideOf(config)))
    return () => {
      for (const each of configs) expect(callToActionConfigSchema.safeParse(each).success).toBe(true)
      return configs[configs.length - 1]?.action
    }
  }
  const address = () => screen.getByRole('textbox', { name: 'Address of the link' })

  it('takes an address, and never holds what is none', async () => {
    const action = edit({ ...link, action: { type: 'link', url: '' } })
    await userEvent.type(address(), 'https://rostrum.example/a')
    expect(action()).toEqual({ type: 'link', url: 'https://rostrum.example/a' })
  })

  it('completes an address that was written as people write it', async () => {
    const action = edit({ ...link, action: { type: 'link', url: '' } })
    await userEvent.type(address(), 'rostrum.example/b')
    await userEvent.tab()
    expect(action()).toEqual({ type: 'link', url: 'https://rostrum.example/b' })
    expect(address()).toHaveValue('https://rostrum.example/b')
  })

  it.each(['javascript:alert(1)', 'ftp://x.example', 'two words.example'])(
    'refuses %s and says what would be right',
    async (typed) => {
      const action = edit({ ...link, action: { type: 'link', url: '' } })
      await userEvent.type(address(), typed)
      await userEvent.tab()
      expect(address()).toHaveAccessibleDescription(/not a web address/)
      expect(address()).toHaveValue(typed)
      expect(action()).toBeUndefined()
    },
  )

  it('keeps the address while the other kind of button is tried', async () => {
    const action = edit(link)
    await userEvent.click(screen.getByRole('radio', { name: /Records a request/ }))
    expect(action()).toEqual({ type: 'request', what: 'demo' })
    await userEvent.click(screen.getByRole('radio', { name: /Opens a link/ }))
    expect(action()).toEqual(link.action)
  })

  it('chooses the request by keyboard', async () => {
    const action = edit(request)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Request' }), 'Start a trial')
    expect(action()).toEqual({ type: 'request', what: 'trial' })
  })
})

describe('the call to action in a report', () => {
  it('says how many did it', () => {
    renderIn(<CallToActionResults {...resultsProps(slideOf(link, 12))} />)
    expect(screen.getByText('12')).toBeVisible()
    expect(screen.getByText('people opened the link')).toBeVisible()
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'noopener')
  })

  it('says that nobody did', () => {
    renderIn(<CallToActionResults {...resultsProps(slideOf(link))} />)
    expect(screen.getByText('Nobody answered this slide.')).toBeVisible()
  })
})
