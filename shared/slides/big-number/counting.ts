/** A figure taken apart, so that it can be counted up to; `digits` is the number without its marks. */
export interface CountedFigure {
  before: string
  digits: string
  /** Its form: each digit as `0`, with grouping and decimal marks where the author set them. */
  form: string
  after: string
  /** Digits that are always shown, so that 0.3 % does not begin as 3. */
  least: number
}

/** One number, perhaps grouped by three and with decimals, and no other digit anywhere: not "24/7", not "007". */
const oneNumber =
  /^(?<before>\D*?)(?<number>\d{1,3}(?:[\s.,'’]\d{3})+(?:[.,]\d{1,4})?|\d{1,15}(?:[.,]\d{1,4})?)(?<after>\D*)$/u

/** @returns null for a text that cannot be counted up to */
export function countedFigure(figure: string): CountedFigure | null {
  const match = oneNumber.exec(figure.trim())?.groups
  const number = match?.number ?? ''
  const digits = number.replace(/\D/g, '')
  if (digits === '' || digits.length > 15 || /^0\d/.test(number)) return null
  return {
    before: match?.before ?? '',
    digits,
    form: number.replace(/\d/g, '0'),
    after: match?.after ?? '',
    least: decimalsOf(number) + 1,
  }
}

/**
 * The figure on its way up, in the author's own form: marks stay where the number has digits for them.
 * @param share from 0 to 1
 */
export function partOfFigure({ before, digits, form, after, least }: CountedFigure, share: number): string {
  const value = String(Math.round(Number(digits) * share)).padStart(least, '0')
  let left = value.length
  let text = ''
  for (let index = form.length - 1; index >= 0 && left > 0; index--) {
    const mark = form.charAt(index)
    text = (mark === '0' ? value.charAt(--left) : mark) + text
  }
  return before + text + after
}

/** Three digits after a mark are a group ("1,200"), unless nothing but a nought stands before it ("0.125"). */
function decimalsOf(number: string): number {
  const digits = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0
  return digits === 3 && !number.startsWith('0') ? 0 : digits
}
