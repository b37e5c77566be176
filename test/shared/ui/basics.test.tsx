import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { create } from 'qrcode'
import { describe, expect, it, vi } from 'vitest'
import { Avatar, avatarCount } from '../../../shared/ui/avatar.tsx'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox } from '../../../shared/ui/checkbox.tsx'
import { Countdown } from '../../../shared/ui/countdown.tsx'
import { LanguageProvider } from '../../../shared/ui/language.tsx'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useNow } from '../../../shared/ui/use-now.tsx'

describe('Button', () => {
  it('takes no press and submits no form while it is busy, and stays focusable', async () => {
    const onClick = vi.fn()
    const onSubmit = vi.fn()
    const user = userEvent.setup()
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" busy onClick={onClick}>
          Send
        </Button>
      </form>,
    )
    const button = screen.getByRole('button', { name: 'Send' })
    await user.click(button)
    expect(onClick).not.toHaveBeenCalled()
    expect(onSubmit).not.toHaveBeenCalled()
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-busy', 'true')
  })
})

describe('fields', () => {
  it('tie label, hint and error to the control', () => {
    render(
      <TextField
        label="E-mail"
        hint="Work address"
        error="Add the part after @"
        value="a@"
        onChange={() => {}}
      />,
    )
    const field = screen.getByLabelText('E-mail')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription('Work address Add the part after @')
  })

  it('switch by label and by Space', async () => {
    const onSwitch = vi.fn()
    const onCheck = vi.fn()
    const user = userEvent.setup()
    render(
      <>
        <Switch label="Show results" checked={false} onChange={onSwitch} />
        <Checkbox label="I agree" checked onChange={onCheck} />
      </>,
    )
    await user.click(screen.getByText('Show results'))
    expect(onSwitch).toHaveBeenLastCalledWith(true)
    screen.getByRole('checkbox', { name: 'I agree' }).focus()
    await user.keyboard(' ')
    expect(onCheck).toHaveBeenLastCalledWith(false)
  })
})

describe('Countdown', () => {
  const spoken = () => document.querySelector('[aria-live]')?.textContent

  it('shows whole seconds, rounded up, and never less than none', () => {
    const { rerender } = render(<Countdown remainingMs={18_300} totalMs={30_000} />)
    expect(screen.getByRole('timer')).toHaveTextContent('19 seconds left')
    rerender(<Countdown remainingMs={-500} totalMs={30_000} />)
    expect(screen.getByRole('timer')).toHaveTextContent('0 seconds left')
  })

  it('speaks at few moments only', () => {
    const { rerender } = render(<Countdown remainingMs={12_000} totalMs={30_000} />)
    expect(spoken()).toBe('')
    rerender(<Countdown remainingMs={10_000} totalMs={30_000} />)
    expect(spoken()).toBe('10 seconds left')
    rerender(<Countdown remainingMs={8_000} totalMs={30_000} />)
    expect(spoken()).toBe('10 seconds left')
    rerender(<Countdown remainingMs={0} totalMs={30_000} />)
    expect(spoken()).toBe('Time is up')
  })

  it('empties its ring with the time', () => {
    const { container, rerender } = render(<Countdown remainingMs={30_000} totalMs={30_000} />)
    const shown = () =>
      Number(container.querySelector('[stroke-dasharray]')?.getAttribute('stroke-dasharray')?.split(' ')[0])
    const whole = shown()
    rerender(<Countdown remainingMs={7_500} totalMs={30_000} />)
    expect(shown()).toBeCloseTo(whole / 4)
  })
})

describe('useNow', () => {
  function Clock() {
    return <p>{useNow(1000, 5000)}</p>
  }

  it('ticks on the server’s clock', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    try {
      render(<Clock />)
      expect(screen.getByText('1005000')).toBeVisible()
      act(() => {
        vi.advanceTimersByTime(2000)
      })
      expect(screen.getByText('1007000')).toBeVisible()
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('Avatar', () => {
  it('has 24 that differ, and wraps round for any seed', () => {
    const { container } = render(
      [...Array(avatarCount + 1).keys()].map((seed) => <Avatar key={seed} seed={seed} />),
    )
    const drawings = [...container.querySelectorAll('svg')].map((drawing) => drawing.innerHTML)
    expect(avatarCount).toBe(24)
    expect(new Set(drawings).size).toBe(avatarCount)
    expect(drawings[avatarCount]).toBe(drawings[0])
  })

  it('is decoration unless it is to be chosen', () => {
    render(
      <>
        <Avatar seed={2} />
        <Avatar seed={-1} named />
      </>,
    )
    expect(screen.getAllByRole('img')).toHaveLength(1)
    expect(screen.getByRole('img', { name: 'Avatar 24' })).toBeVisible()
  })
})

describe('QrCode', () => {
  it('draws exactly the modules of the code inside a quiet zone of four', () => {
    const value = 'https://rostrum.example/j/K7MP4Q'
    const { container } = render(<QrCode value={value} />)
    const { modules } = create(value, { errorCorrectionLevel: 'M' })
    const drawn = new Set<string>()
    const path = container.querySelector('path')?.getAttribute('d') ?? ''
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(width); step += 1)
        drawn.add(`${Number(x) + step - 4},${Number(y) - 4}`)
    }
    const dark = new Set<string>()
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) dark.add(`${column},${row}`)
      }
    }
    expect(drawn).toEqual(dark)
    const size = modules.size + 8
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', `0 0 ${size} ${size}`)
    expect(screen.getByRole('img', { name: `QR code for ${value}` })).toBeVisible()
  })
})

describe('Banner', () => {
  it('interrupts for an error only', () => {
    render(
      <>
        <Banner tone="error" title="Not sent">
          Kept on this phone.
        </Banner>
        <Banner tone="success" title="Saved" />
      </>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('Not sentKept on this phone.')
    expect(screen.getByRole('status')).toHaveTextContent('Saved')
  })
})

describe('StageBadge', () => {
  it('names the stage beside its colour, and its place for who asks', () => {
    render(
      <LanguageProvider language="ru">
        <StageBadge stage={{ name: 'Оценка', index: 2, count: 6 }} />
      </LanguageProvider>,
    )
    expect(screen.getByText('Оценка')).toBeVisible()
    expect(screen.getByTitle('Этап 3 из 6: Оценка')).toBeVisible()
  })
})
