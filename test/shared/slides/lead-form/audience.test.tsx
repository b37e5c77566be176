import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import LeadFormAudience from '../../../../shared/slides/lead-form/audience.tsx'
import { type LeadFormAnswer, leadForm } from '../../../../shared/slides/lead-form/lead-form.ts'
import { leadFormTexts } from '../../../../shared/slides/lead-form/texts.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import { languages } from '../../../../shared/text/translate.ts'
import { audienceProps } from '../../../contracts/slide-view-props.ts'
import { renderIn, renderPhone } from '../render-view.tsx'
import { buildForm, formSlide, ownForm } from './build-form.ts'

type Props = AudienceProps<'lead-form'>

function propsOf(phase: Props['phase'], overrides: Partial<Props> = {}, config = buildForm()): Props {
  return audienceProps(formSlide(config), phase, { own: null, sendState: 'none', ...overrides })
}
function show(phase: Props['phase'], overrides: Partial<Props> = {}, config = buildForm()) {
  const props = propsOf(phase, overrides, config)
  return { ...renderPhone(LeadFormAudience, props), props }
}

const sent: LeadFormAnswer = {
  values: { a: 'Aigul', b: 'aigul@company.kz' },
  consents: [
    { purpose: 'contact', text: 'You may answer me.', given: true },
    { purpose: 'marketing', text: 'Send me the newsletter.', given: false },
  ],
}
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Send my details' }))
const contactBox = () => screen.getByRole('checkbox', { name: /contact me about my request/ })

describe('the contact form on a phone', () => {
  it('says why it asks, and lets the phone fill in what it knows', () => {
    show('open')
    expect(screen.getByText(/presenter’s team can answer you/)).toBeVisible()
    expect(field(/Your name/)).toHaveAttribute('autocomplete', 'name')
    expect(field(/Work e-mail/)).toHaveAttribute('autocomplete', 'email')
    expect(field(/Work e-mail/)).toHaveAttribute('inputmode', 'email')
    expect(field(/Phone/)).toHaveAttribute('autocomplete', 'tel')
    expect(field(/Phone/)).toHaveAttribute('inputmode', 'tel')
    expect(field(/Phone/)).toHaveAccessibleName(/optional/)
  })

  it('ticks no consent beforehand', () => {
    show('open')
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
  })

  it('offers each choice once and no blank ones', () => {
    show('open')
    const options = screen.getAllByRole('option').map((option) => option.textContent)
    expect(options).toEqual(['Please choose', '1–5', '6–20'])
  })

  it('shows what is wrong at each field, moves to the first, and sends nothing', async () => {
    const { props } = show('open')
    await userEvent.type(field(/Work e-mail/), 'aigul@')
    await userEvent.type(field(/Phone/), '12')
    await submit()
    expect(props.onAnswer).not.toHaveBeenCalled()
    expect(field(/Your name/)).toHaveFocus()
    expect(field(/Your name/)).toHaveAccessibleDescription('Please fill this in.')
    expect(field(/Work e-mail/)).toHaveAccessibleDescription(/not a whole e-mail address/)
    expect(field(/Phone/)).toHaveAccessibleDescription(/not a whole phone number/)
    expect(contactBox()).toHaveAccessibleDescription(/Without this consent/)
    expect(screen.getByText('4 lines still need you')).toBeVisible()
    await userEvent.type(field(/Your name/), 'Aigul')
    expect(field(/Your name/)).not.toHaveAccessibleDescription()
    expect(screen.getByText('3 lines still need you')).toBeVisible()
  })

  it('is filled in and sent by keyboard alone', async () => {
    const { props } = show('open')
    await userEvent.tab()
    await userEvent.keyboard('Aigul')
    await userEvent.tab()
    await userEvent.keyboard(' aigul@company.kz ')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({
      values: { a: 'Aigul', b: 'aigul@company.kz' },
      consents: [
        { purpose: 'contact', text: leadFormTexts.en.contactConsent, given: true },
        { purpose: 'marketing', text: 'Send me the newsletter.', given: false },
      ],
    })
  })

  for (const language of languages) {
    it(`answers with the very words that stood on the phone in ${language}, and they are valid`, async () => {
      const config = buildForm({
        consents: [
          { purpose: 'contact', text: '' },
          { purpose: 'marketing', text: '' },
        ],
      })
      const onAnswer = vi.fn<(answer: LeadFormAnswer) => void>()
      const draft = { values: { a: 'Aigul', b: 'a@b.kz' }, given: ['contact', 'marketing'] }
      renderIn(<LeadFormAudience {...propsOf('open', { onAnswer, draft }, config)} />, language)
      const shown = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
      await userEvent.click(screen.getByRole('button', { name: String(leadFormTexts[language].send) }))
      const answer = onAnswer.mock.calls[0]?.[0]
      expect(answer?.consents.map((consent) => consent.text)).toEqual(shown)
      expect(answer && leadForm.answerSchema?.safeParse(answer).success).toBe(true)
      expect(answer && leadForm.accepts(answer, config)).toBe(true)
    })
  }

  it('keeps every letter as a draft, and begins from it after a reload', async () => {
    const { drafts } = show('open')
    await userEvent.type(field(/Your name/), 'Ai')
    await userEvent.click(contactBox())
    expect(drafts[drafts.length - 1]).toEqual({ values: { a: 'Ai' }, given: ['contact'] })
    renderIn(<LeadFormAudience {...propsOf('open', { draft: drafts[drafts.length - 1] })} />)
    expect(screen.getAllByDisplayValue('Ai')).toHaveLength(2)
  })

  it('survives a draft that it did not write', () => {
    for (const draft of ['text', 7, { values: null, given: [] }, { values: { a: 3 }, given: [4] }]) {
      show('open', { draft })
    }
    expect(screen.getAllByRole('textbox', { name: /Your name/ })).toHaveLength(4)
  })

  it('says that the details are kept when there is no network, and lets them be changed', async () => {
    const draft = { values: { a: 'Aigul' }, given: ['contact'] }
    show('open', { sendState: 'waiting', draft })
    expect(screen.getByText(/kept on this phone/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Change my details' }))
    expect(field(/Your name/)).toHaveValue('Aigul')
  })

  it('does not claim that details have arrived while they are on their way', () => {
    show('open', { sendState: 'sending', own: ownForm(sent) })
    expect(screen.queryByText(/have arrived/)).toBeNull()
    expect(screen.getByText('Sending…')).toBeVisible()
  })

  it('says why the details were refused, with everything still there', () => {
    const draft = { values: { a: 'Aigul' }, given: [] }
    show('open', { sendState: { refused: 'Too many at once.' }, draft })
    expect(screen.getByText('Your details were not taken. Too many at once.')).toBeVisible()
    expect(field(/Your name/)).toHaveValue('Aigul')
  })

  it('thanks in the author’s words, shows what was sent, and can be corrected', async () => {
    const { props, drafts } = show(
      'open',
      { own: ownForm(sent), sendState: 'saved' },
      buildForm({ thanks: 'We call tomorrow.' }),
    )
    expect(screen.getByText('We call tomorrow.')).toBeVisible()
    expect(screen.getByText('aigul@company.kz')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Change my details' }))
    expect(drafts).toEqual([{ values: sent.values, given: ['contact'] }])
    await userEvent.type(field(/Your name/), ' S.')
    await userEvent.click(screen.getByRole('button', { name: 'Send the changes' }))
    expect(vi.mocked(props.onAnswer).mock.calls[0]?.[0].values.a).toBe('Aigul S.')
    expect(screen.getByText('We call tomorrow.')).toBeVisible()
  })

  it('forgets changes that were discarded', async () => {
    const { drafts, props } = show('open', { own: ownForm(sent), sendState: 'saved' })
    await userEvent.click(screen.getByRole('button', { name: 'Change my details' }))
    await userEvent.type(field(/Your name/), 'X')
    await userEvent.click(screen.getByRole('button', { name: 'Discard the changes' }))
    expect(drafts[drafts.length - 1]).toBeNull()
    expect(props.onAnswer).not.toHaveBeenCalled()
    expect(screen.getByText('Aigul')).toBeVisible()
  })

  it('is closed: nothing can be sent, and that is said', () => {
    show('closed', { draft: { values: { a: 'Aigul' }, given: [] } })
    expect(screen.getByText('The form is closed')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
