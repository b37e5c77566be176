import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { fourStages, sixStages, stageModelSchema } from '../../../shared/core/funnel/stages.ts'
import { defaultWeights, type ScoreWeights } from '../../../shared/core/prospects/intent-score.ts'
import type { SessionSummaryView, SetStagesRequest } from '../../../shared/protocol/api.ts'
import { type Answers, Refused, renderStudio } from './render-studio.tsx'

const stored: Answers = {
  'PUT /workspace/stages': ({ body }) => ({ stages: (body as SetStagesRequest).stages }),
}

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

async function open(answers: Answers = stored) {
  const studio = renderStudio('/studio/settings', answers)
  await screen.findByRole('heading', { name: 'Settings' })
  return { ...studio, save: () => screen.getByRole('button', { name: 'Save the funnel' }) }
}
const stage = (number: number) =>
  within(screen.getAllByRole('group', { name: `Stage ${number}` })[0] ?? document.body)

describe('the funnel of a workspace', () => {
  it('changes nothing until it is saved', async () => {
    const { user, save, sent } = await open()
    expect(save()).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Four stages' }))
    expect(stage(3).getByLabelText('English')).toHaveValue('Decision')
    expect(sent('PUT /workspace/stages')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Discard the changes' }))
    expect(stage(3).getByLabelText('English')).toHaveValue('Evaluation')
    await user.click(screen.getByRole('button', { name: 'Four stages' }))
    await user.click(save())
    await waitFor(() => expect(sent('PUT /workspace/stages')).toEqual([{ stages: fourStages }]))
    await waitFor(() => expect(save()).toBeDisabled())
  })

  it('renames in three languages', async () => {
    const { user, save, sent } = await open()
    const russian = stage(1).getByLabelText('Русский')
    await user.clear(russian)
    await user.type(russian, 'Знакомство')
    await user.click(save())
    await waitFor(() =>
      expect(sent('PUT /workspace/stages')).toEqual([
        {
          stages: sixStages.map((one, index) =>
            index === 0 ? { ...one, name: { ...one.name, ru: 'Знакомство' } } : one,
          ),
        },
      ]),
    )
  })

  it('takes no stage without a name in every language, and says where', async () => {
    const { user, save, sent } = await open()
    await user.click(screen.getByRole('button', { name: 'Add a stage' }))
    await user.type(stage(7).getByLabelText('English'), 'Referral')
    await user.click(save())
    expect(screen.getByText('Some names are empty. Fill them in, then save.')).toBeInTheDocument()
    expect(stage(7).getByLabelText('Қазақша')).toHaveAccessibleDescription('Enter a name.')
    await waitFor(() => expect(stage(7).getByLabelText('Қазақша')).toHaveFocus())
    expect(sent('PUT /workspace/stages')).toEqual([])
    await user.type(stage(7).getByLabelText('Қазақша'), 'Ұсыныс')
    await user.type(stage(7).getByLabelText('Русский'), 'Рекомендация')
    await user.click(save())
    await waitFor(() => expect(sent('PUT /workspace/stages')).toHaveLength(1))
    const [request] = sent('PUT /workspace/stages')
    expect(stageModelSchema.safeParse((request as SetStagesRequest).stages).success).toBe(true)
  })

  it('keeps between two and eight stages', async () => {
    const { user } = await open()
    const add = screen.getByRole('button', { name: 'Add a stage' })
    await user.click(add)
    await user.click(add)
    expect(add).toBeDisabled()
    for (let count = 8; count > 2; count -= 1) {
      await user.click(screen.getByRole('button', { name: 'Remove: Stage 1' }))
    }
    expect(screen.getByRole('button', { name: 'Remove: Stage 1' })).toBeDisabled()
  })

  it('changes the order by keys, and warns when meanings fall', async () => {
    const { user, save, sent } = await open()
    expect(screen.queryByText('The meanings do not rise from stage to stage')).not.toBeInTheDocument()
    stage(1).getByLabelText('English').focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.getByText(/Awareness comes after Interest/)).toBeInTheDocument()
    await user.selectOptions(stage(2).getByLabelText('Meaning'), 'Shows curiosity')
    expect(screen.queryByText(/comes after/)).not.toBeInTheDocument()
    await user.click(save())
    await waitFor(() => expect(sent('PUT /workspace/stages')).toHaveLength(1))
    expect((sent('PUT /workspace/stages')[0] as SetStagesRequest).stages.map(({ id }) => id)).toEqual([
      'interest',
      'awareness',
      'evaluation',
      'engagement',
      'purchase',
      'loyalty',
    ])
  })

  it('tells what a removed stage means for tagged slides', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Remove: Stage 6' }))
    expect(screen.getByText('A stage is gone or new')).toBeInTheDocument()
  })

  it('says why it was refused, and keeps what was typed', async () => {
    const { user, save } = await open({
      'PUT /workspace/stages': () => new Refused(403, { kind: 'forbidden' }),
    })
    await user.click(screen.getByRole('button', { name: 'Four stages' }))
    await user.click(save())
    expect(await screen.findByText(/do not have the right/)).toBeInTheDocument()
    expect(stage(3).getByLabelText('English')).toHaveValue('Decision')
  })
})

describe('this device', () => {
  it('changes language and look at once, and keeps the language', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    await user.click(screen.getByRole('radio', { name: 'As the device' }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
    await user.click(screen.getByRole('radio', { name: 'Русский' }))
    expect(await screen.findByRole('heading', { name: 'Настройки' })).toBeInTheDocument()
    expect(localStorage.getItem('rostrum:language')).toBe('ru')
  })
})

describe('links', () => {
  const running: SessionSummaryView = {
    id: 's1',
    title: 'Webinar',
    code: 'ABCDEF',
    deckId: 'd1',
    deckTitle: 'Webinar',
    status: 'lobby',
    createdAt: 0,
    startedAt: null,
    endedAt: null,
    participants: 0,
    responses: 0,
  }

  it('are made for an open session, shown as address and QR code, and ended together', async () => {
    const { user, sent, requests } = await open({
      'GET /sessions': () => ({ sessions: [running, { ...running, id: 's0', status: 'ended' }] }),
      'POST /sessions/:id/links': ({ body }) => ({
        url: `/${(body as { role: string }).role}/s1#secret`,
      }),
      'DELETE /sessions/:id/links': () => ({}),
    })
    await user.click(await screen.findByRole('button', { name: 'Links of Webinar' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Make a link: Link to the screen' }))
    expect(await dialog.findByLabelText('Link to the screen')).toHaveValue(
      `${location.origin}/screen/s1#secret`,
    )
    expect(dialog.getByRole('img', { name: /QR code/ })).toBeInTheDocument()
    expect(sent('POST /sessions/:id/links')).toEqual([{ role: 'screen' }])
    await user.click(dialog.getByRole('button', { name: 'End all links' }))
    await waitFor(() => expect(requests('DELETE /sessions/:id/links')).toHaveLength(1))
    expect(await dialog.findByRole('button', { name: 'Make a link: Link to the screen' })).toBeInTheDocument()
  })

  it('say that they belong to a session', async () => {
    await open()
    expect(await screen.findByText(/No session is open now/)).toBeInTheDocument()
  })
})

describe('what acts are worth', () => {
  it('is changed, saved, and set back to the usual', async () => {
    const { user, sent } = await open({
      ...stored,
      'PUT /workspace/weights': ({ body }) => body as { weights: ScoreWeights },
    })
    const save = screen.getByRole('button', { name: 'Save the weights' })
    const asked = screen.getByLabelText('Asked a question')
    expect(save).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Use the usual ones' })).toBeDisabled()
    await user.clear(asked)
    await user.type(asked, '50')
    await user.tab()
    await user.click(save)
    const kinds = { ...defaultWeights.kinds, asked: 50 }
    await waitFor(() =>
      expect(sent('PUT /workspace/weights')).toEqual([{ weights: { ...defaultWeights, kinds } }]),
    )
    await waitFor(() => expect(save).toBeDisabled())
    await user.click(screen.getByRole('button', { name: 'Use the usual ones' }))
    expect(asked).toHaveValue(String(defaultWeights.kinds.asked))
    expect(save).toBeEnabled()
  })
})
