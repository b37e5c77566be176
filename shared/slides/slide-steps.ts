/** What a slide can ask for in turn; the presenter leads from one step to the next. */
export const stepNames = ['ideas', 'grouping', 'voting'] as const
export type StepName = (typeof stepNames)[number]

export interface SlideStep {
  name: StepName
  /** Answers are taken. */
  open: boolean
  /**
   * Who sees what the slide asks about (`askedOf`) while its results are held back: those who see live results; the screens
   * whatever is held back; everybody, since nobody could answer without.
   */
  asks: 'as-results' | 'on-screens' | 'everybody'
}
