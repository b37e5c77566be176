import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildMove, buildQuestion, viewOf } from '../presenting/build-session.ts'
import { renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({
  SlideScreen: ({ name }: { name: string }) => <div>{`view of ${name}`}</div>,
}))

describe('the console on a phone', () => {
  it('is a remote: a large Next and Back that stay on every page', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-open'), wide: false })
    expect(screen.getByText('view of slide-open:1')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'advance' })
    await user.click(screen.getByRole('button', { name: 'Feed' }))
    expect(screen.queryByText('view of slide-open:1')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'back' })
  })

  it('has funnel, feed, people and questions a tap away', async () => {
    const { user } = renderConsole({
      view: viewOf('slide-poll'),
      wide: false,
      state: { moves: [buildMove()], questions: [buildQuestion()] },
    })
    await user.click(screen.getByRole('button', { name: 'Funnel' }))
    expect(screen.getByRole('button', { name: 'Funnel' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('table', { name: 'Sales funnel, live' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Feed' }))
    expect(screen.getByText('Aigerim')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'People' }))
    expect(screen.getByRole('searchbox')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Q&A/ }))
    expect(screen.getByText('Does it work offline?')).toBeInTheDocument()
  })

  it('jumps to a slide from its menu', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll'), wide: false })
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slides' }))
    await user.click(screen.getByRole('button', { name: /Slide 3/ }))
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'show', slideId: 'slide-quiz' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('speaks another language when told, and remembers it', async () => {
    const { user } = renderConsole({ view: viewOf('slide-poll'), wide: false })
    await user.click(screen.getByRole('button', { name: /Language/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Қазақша' }))
    expect(screen.getByRole('button', { name: 'Шұңқыр' })).toBeInTheDocument()
    expect(localStorage.getItem('rostrum:language')).toBe('kk')
    expect(document.documentElement.lang).toBe('kk')
  })
})
