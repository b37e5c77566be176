import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type AgendaConfig, agenda } from '../../../../shared/slides/agenda/agenda.ts'
import AgendaAudience from '../../../../shared/slides/agenda/audience.tsx'
import AgendaEditor from '../../../../shared/slides/agenda/editor.tsx'
import AgendaScreen from '../../../../shared/slides/agenda/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone } from '../render-view.tsx'

const agendaSlide = (overrides: Partial<AgendaConfig> = {}): AnsweredSlide<'agenda'> => ({
  name: 'agenda',
  config: {
    heading: 'Today',
    items: [
      { id: 'a', text: 'Hello', minutes: 5 },
      { id: 'b', text: 'Demo', minutes: 20 },
      { id: 'c', text: 'Questions', minutes: null },
    ],
    current: 'b',
    ...overrides,
  },
  answers: [],
  counts: {},
  responses: 0,
})
const listed = () => screen.getAllByRole('listitem').map((item) => item.textContent)
const current = () =>
  screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step')

describe('an agenda', () => {
  it('says on the screen what is done, what is on and how long it takes', () => {
    renderIn(<AgendaScreen {...screenProps(agendaSlide(), 'ready')} />)
    expect(listed()).toEqual(['Done:Hello5 min', '2Demo20 min', '3Questions'])
    expect(current().map((item) => item.textContent)).toEqual(['2Demo20 min'])
    expect(screen.getByText('25 min in all')).toBeInTheDocument()
  })

  it('says the same on the phone', () => {
    renderPhone(AgendaAudience, audienceProps(agendaSlide(), 'ready'))
    expect(listed()).toEqual(['Done:Hello5 min', '2Demo20 min', '3Questions'])
    expect(current()).toHaveLength(1)
  })

  it('is edited by items, and its mark moved', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(AgendaEditor, editorProps(agendaSlide()))
    await user.click(screen.getByRole('button', { name: 'Add an item' }))
    await user.keyboard('Lunch')
    await user.type(screen.getByLabelText('Minutes: Item 4'), '45')
    await user.selectOptions(screen.getByLabelText('Where we are'), 'Lunch')
    const last = configs.at(-1)
    expect(last?.items.at(-1)).toEqual({ id: 'd', text: 'Lunch', minutes: 45 })
    expect(last?.current).toBe('d')
    await user.click(screen.getByRole('button', { name: 'Remove: Item 4' }))
    expect(screen.getByLabelText('Where we are')).toHaveDisplayValue('Nothing marked')
    for (const config of configs) expect(agenda.configSchema.safeParse(config).error).toBeUndefined()
  })
})
