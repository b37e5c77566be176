import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import LeadFormEditor from '../../../../shared/slides/lead-form/editor.tsx'
import { type LeadFormConfig, leadFormConfigSchema } from '../../../../shared/slides/lead-form/lead-form.ts'
import LeadFormResults from '../../../../shared/slides/lead-form/results.tsx'
import LeadFormScreen from '../../../../shared/slides/lead-form/screen.tsx'
import { editorProps, resultsProps, screenProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, stubBrowser, tableCells } from '../render-view.tsx'
import { buildForm, formSlide } from './build-form.ts'

beforeEach(stubBrowser)

function edit(config: LeadFormConfig = buildForm()) {
  const { configs } = renderEditor(LeadFormEditor, editorProps(formSlide(config)))
  return {
    latest: () => {
      for (const each of configs) expect(leadFormConfigSchema.safeParse(each).error).toBeUndefined()
      return configs[configs.length - 1]
    },
  }
}

describe('the contact form’s editor', () => {
  it('adds the e-mail line first where it is missing, then questions of one’s own', async () => {
    const { latest } = edit(
      buildForm({ fields: [{ id: 'a', type: 'name', label: '', required: true, choices: [] }] }),
    )
    expect(screen.getByText('Nobody can be recognised without an e-mail address')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Add a line' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add a line' }))
    expect(latest()?.fields.map((field) => field.type)).toEqual(['name', 'email', 'text'])
    expect(screen.queryByText('Nobody can be recognised without an e-mail address')).toBeNull()
  })

  it('offers each of the five known lines once only', () => {
    edit()
    const kinds = screen.getByRole('combobox', { name: 'Line 4: kind' })
    expect(within(kinds).getByRole('option', { name: 'E-mail' })).toBeDisabled()
    expect(within(kinds).getByRole('option', { name: 'Company' })).toBeEnabled()
    expect(within(kinds).getByRole('option', { name: 'Own question' })).toBeEnabled()
  })

  it('stops at twelve lines', () => {
    const fields = Array.from({ length: 12 }, (_, index) => ({
      id: `f${index}`,
      type: 'text' as const,
      label: `Q${index}`,
      required: false,
      choices: [],
    }))
    edit(buildForm({ fields }))
    expect(screen.getByRole('button', { name: 'Add a line' })).toBeDisabled()
  })

  it('takes choices line by line, at most twenty of eighty letters', async () => {
    const { latest } = edit()
    const choices = screen.getByRole('textbox', { name: 'Line 4: choices, one per line' })
    await userEvent.clear(choices)
    await userEvent.click(choices)
    await userEvent.paste(`${'x'.repeat(90)}\n${Array.from({ length: 30 }, (_, i) => `c${i}`).join('\n')}`)
    expect(latest()?.fields[3]?.choices).toHaveLength(20)
    expect(latest()?.fields[3]?.choices[0]).toHaveLength(80)
  })

  it('makes a line required by keyboard', async () => {
    const { latest } = edit()
    screen.getByRole('checkbox', { name: /Line 3: required/ }).focus()
    await userEvent.keyboard(' ')
    expect(latest()?.fields[2]?.required).toBe(true)
  })

  it('asks for news only if so set, and shows the standard texts where none is written', async () => {
    const { latest } = edit()
    expect(screen.getByText(/uses them to contact me about my request/)).toBeVisible()
    await userEvent.click(screen.getByRole('switch', { name: /news and offers/ }))
    expect(latest()?.consents).toEqual([{ purpose: 'contact', text: '' }])
  })

  it('offers to mend a form that lacks the consent to be contacted', async () => {
    const { latest } = edit(buildForm({ consents: [{ purpose: 'marketing', text: '' }] }))
    await userEvent.click(screen.getByRole('button', { name: 'Add the consent' }))
    expect(latest()?.consents.map((consent) => consent.purpose)).toEqual(['contact', 'marketing'])
  })
})

describe('the contact form on the screen', () => {
  it('names what is asked and counts, and shows nobody’s data', () => {
    renderIn(<LeadFormScreen {...screenProps(formSlide(buildForm(), { submitted: 1 }), 'open')} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Your name',
      'Work e-mail',
      'Phone',
      'Team',
    ])
    expect(screen.getByText('person left their details')).toBeVisible()
  })

  it('counts nobody aloud', () => {
    renderIn(<LeadFormScreen {...screenProps(formSlide(), 'open')} />)
    expect(screen.queryByText(/left their details/)).toBeNull()
  })
})

describe('the contact form in a report', () => {
  it('has a table that says what was counted', () => {
    const counts = { submitted: 10, 'consent:contact': 10, 'consent:marketing': 4 }
    renderIn(<LeadFormResults {...resultsProps(formSlide(buildForm(), counts))} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Forms sent', '10', '100%'],
      ['Agreed to be contacted', '10', '100%'],
      ['Agreed to news and offers', '4', '40%'],
    ])
  })
})
