import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localValue, startFrom, useTimeText } from '../../../../shared/slides/meeting/use-time-text.tsx'
import type { Language } from '../../../../shared/text/translate.ts'
import { LanguageProvider } from '../../../../shared/ui/language.tsx'

function Words({ start }: { start: string }) {
  return <p data-testid="words">{useTimeText()(start)}</p>
}
function words(language: Language, start: string): string {
  const { unmount } = render(
    <LanguageProvider language={language}>
      <Words start={start} />
    </LanguageProvider>,
  )
  const text = screen.getByTestId('words').textContent ?? ''
  unmount()
  return text
}

it('says day and time in every language, with names of days and months in Kazakh too', () => {
  // Written without an offset, it is the same in whatever time zone this runs.
  const local = startFrom('2026-12-01T09:05')
  expect(words('en', local)).toBe('Tuesday, 1 December, 09:05')
  expect(words('ru', local)).toBe('Вторник, 1 декабря, 09:05')
  expect(words('kk', local)).toBe('Сейсенбі, 1 желтоқсан, 09:05')
})

it('shows a moment where the reader is, whatever offset the author had', () => {
  const here = localValue('2026-12-01T10:00+05:00')
  expect(localValue('2026-12-01T05:00Z')).toBe(here)
  expect(localValue('2026-12-01T02:00-03:00')).toBe(here)
})

it('keeps what the author typed, through the stored moment and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 4, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (day, hour, minute) => {
        const two = (number: number) => String(number).padStart(2, '0')
        const local = `2026-07-${two(day)}T${two(hour)}:${two(minute)}`
        expect(startFrom(local)).toMatch(/^2026-07-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/)
        expect(localValue(startFrom(local))).toBe(local)
      },
    ),
  )
})

it('takes nothing for a time that is none', () => {
  for (const local of ['', '2026-13-01T10:00', 'tomorrow']) expect(startFrom(local)).toBe('')
  expect(localValue('')).toBe('')
})
