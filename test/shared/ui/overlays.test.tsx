import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { Menu } from '../../../shared/ui/menu.tsx'
import { Sheet } from '../../../shared/ui/sheet.tsx'
import { ToastRegion } from '../../../shared/ui/toast.tsx'
import { createToastStore } from '../../../shared/ui/toast-store.ts'

function EndDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>End</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="End the session?"
        description="Responses are kept."
        actions={<Button variant="danger">End it</Button>}
      />
    </>
  )
}

describe('Dialog', () => {
  it('takes the focus, holds it, and gives it back on Escape', async () => {
    const user = userEvent.setup()
    render(<EndDialog />)
    const opener = screen.getByRole('button', { name: 'End' })
    await user.click(opener)
    const dialog = screen.getByRole('dialog', { name: 'End the session?' })
    expect(dialog).toHaveAccessibleDescription('Responses are kept.')
    for (let presses = 0; presses < 4; presses += 1) {
      expect(dialog).toContainElement(document.activeElement as HTMLElement)
      await user.tab()
    }
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(opener).toHaveFocus())
  })

  it('closes by its own button', async () => {
    const user = userEvent.setup()
    render(<EndDialog />)
    await user.click(screen.getByRole('button', { name: 'End' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('Menu', () => {
  it('opens and chooses by keyboard', async () => {
    const onSelect = vi.fn()
    const user = userEvent.setup()
    render(
      <Menu
        trigger={<Button>Actions</Button>}
        items={[
          { id: 'copy', label: 'Duplicate', onSelect: () => {} },
          { id: 'delete', label: 'Delete', danger: true, separated: true, onSelect },
        ]}
      />,
    )
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('menuitem', { name: 'Duplicate' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onSelect).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Actions' })).toHaveFocus()
  })
})

describe('Sheet', () => {
  // jsdom has the element but not its modal methods; the browser's own trap of focus is not ours to test.
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.setAttribute('open', '')
    }
    HTMLDialogElement.prototype.close = function close() {
      this.removeAttribute('open')
      this.dispatchEvent(new Event('close'))
    }
  })

  it('opens and closes the native dialog as told', () => {
    const onClose = vi.fn()
    const { rerender } = render(<Sheet open={false} onClose={onClose} title="Leave?" />)
    expect(screen.queryByRole('dialog')).toBeNull()
    rerender(<Sheet open onClose={onClose} title="Leave?" />)
    expect(screen.getByRole('dialog', { name: 'Leave?' })).toBeVisible()
    rerender(<Sheet open={false} onClose={onClose} title="Leave?" />)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('tells its owner of Escape, of a tap beside it and of the close button, once each', async () => {
    const onClose = vi.fn()
    render(<Sheet open onClose={onClose} title="Leave?" />)
    const dialog = screen.getByRole('dialog')
    fireEvent.click(screen.getByText('Leave?'))
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(1)
    fireEvent.click(dialog)
    expect(onClose).toHaveBeenCalledTimes(2)
  })
})

describe('toasts', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('announces a notice and takes it away by itself', () => {
    vi.useFakeTimers()
    const store = createToastStore()
    render(<ToastRegion store={store} />)
    act(() => {
      store.getState().show({ tone: 'success', text: 'Saved.' })
    })
    expect(screen.getByText('Saved.').closest('[aria-live]')).toHaveAttribute('aria-live', 'polite')
    act(() => {
      vi.advanceTimersByTime(6000)
    })
    expect(screen.queryByText('Saved.')).toBeNull()
  })

  it('keeps an error until it is dismissed', () => {
    vi.useFakeTimers()
    const store = createToastStore()
    render(<ToastRegion store={store} />)
    act(() => {
      store.getState().show({ tone: 'error', text: 'Not deleted.' })
    })
    act(() => {
      vi.advanceTimersByTime(600_000)
    })
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('Not deleted.')).toBeNull()
  })

  it('runs an action once and closes', () => {
    const run = vi.fn()
    const store = createToastStore()
    render(<ToastRegion store={store} />)
    act(() => {
      store.getState().show({ tone: 'info', text: 'Deleted.', action: { label: 'Undo', run } })
    })
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(run).toHaveBeenCalledOnce()
    expect(screen.queryByText('Deleted.')).toBeNull()
  })

  it('shows the same text once and never more than three', () => {
    const store = createToastStore()
    for (const text of ['one', 'one', 'two', 'three', 'four']) store.getState().show({ tone: 'info', text })
    expect(store.getState().toasts.map((toast) => toast.text)).toEqual(['two', 'three', 'four'])
  })
})
