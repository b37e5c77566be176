import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { accept } from '../../../shared/core/result.ts'
import { buildSlideView } from '../connection/build-views.ts'
import { otter, renderApp } from './render-app.tsx'

// The stage is fetched after joining.
const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Ask' }))
const panel = () => screen.findByRole('dialog', { name: 'Questions' })

it('can be opened in the lobby, and keeps what was typed when it is closed', async () => {
  const app = renderApp('/j/K7M2PX')
  await app.welcome(otter)
  await open()
  expect(app.sent('question:list')).toBeDefined()
  const box = await within(await panel()).findByRole('textbox', { name: 'Your question' })
  await userEvent.type(box, 'Is there a trial?')
  await userEvent.click(within(await panel()).getByRole('button', { name: 'Close' }))
  await open()
  expect(await screen.findByRole('textbox', { name: 'Your question' })).toHaveValue('Is there a trial?')
})

it('asks, and keeps a question that waits through what comes for everybody', async () => {
  const app = renderApp('/j/K7M2PX')
  await app.welcome(otter)
  await open()
  const room = within(await panel())
  await userEvent.type(await room.findByRole('textbox'), 'Is there a trial?')
  await userEvent.click(room.getByRole('button', { name: 'Ask' }))
  const asked = app.sent('question:ask')?.payload
  expect(asked).toMatchObject({ text: 'Is there a trial?', anonymous: false })
  const id = asked && typeof asked === 'object' && 'questionId' in asked ? asked.questionId : null
  await app.reply('question:ask', accept({ pending: true }))
  expect(await room.findByText(/once it has been approved/)).toBeVisible()
  await app.event('questions:changed', { questions: [] })
  expect(room.getByRole('region', { name: 'Your questions in waiting' })).toHaveTextContent(
    'Is there a trial?',
  )
  const approved = {
    ...{ id, text: 'Is there a trial?', nickname: 'Quiet Otter', avatar: 3, upvotes: 0, at: 1 },
    ...{ answered: false, answer: '', hidden: false, pending: false },
  }
  await app.event('questions:changed', { questions: [approved] })
  expect(room.queryByRole('region', { name: 'Your questions in waiting' })).toBeNull()
  expect(room.getByRole('region', { name: '1 question' })).toHaveTextContent('Is there a trial?')
})

it('is offered beside a slide, but not where the slide itself asks or the deck forbids it', async () => {
  const app = renderApp('/j/K7M2PX')
  const button = () => screen.queryByRole('button', { name: 'Ask' })
  await app.welcome(otter, { status: 'showing', slide: buildSlideView({ kind: 'title' }) })
  expect(await screen.findByRole('button', { name: 'Ask' })).toBeVisible()
  const questions = { panel: false, anonymous: true, approveFirst: false }
  await app.show({ slide: buildSlideView({ kind: 'title' }), questions })
  expect(button()).toBeNull()
  await app.show({
    version: 3,
    slide: buildSlideView({ kind: 'q-and-a', config: { heading: '', text: '' } }),
  })
  // The slide's own button, and no other.
  expect(await screen.findAllByRole('button', { name: 'Ask' })).toHaveLength(1)
  expect(await screen.findByRole('textbox', { name: 'Your question' })).toBeVisible()
})
