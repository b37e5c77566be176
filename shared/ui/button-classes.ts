import { joinClasses } from './join-classes.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

const base =
  'inline-flex items-center justify-center rounded-full font-medium text-center select-none transition-[background-color,border-color,color,transform] active:scale-[0.98] disabled:opacity-45 disabled:active:scale-100 [&_svg]:size-[1.2em] [&_svg]:shrink-0'

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-accent-ink not-disabled:hover:bg-accent-hover font-semibold',
  secondary:
    'border-[1.5px] border-line-strong text-ink not-disabled:hover:border-ink not-disabled:hover:bg-sunken',
  quiet: 'text-ink not-disabled:hover:bg-sunken',
  danger:
    'border-[1.5px] border-danger text-danger not-disabled:hover:bg-danger not-disabled:hover:text-on-solid',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-11 px-4 py-2 gap-2 text-sm leading-tight',
  medium: 'min-h-12 px-6 py-2.5 gap-2.5 text-base leading-tight',
  large: 'min-h-15 px-8 py-3.5 gap-3 text-lg leading-tight',
}

const squares: Record<ButtonSize, string> = {
  small: 'size-11 text-base',
  medium: 'size-12 text-lg',
  large: 'size-15 text-xl',
}

/** The classes of a button, for whatever element looks like one. */
export function buttonClasses(options: {
  variant: ButtonVariant
  size: ButtonSize
  iconOnly?: boolean
  className?: string | undefined
}): string {
  const { variant, size, iconOnly = false, className } = options
  return joinClasses(base, variants[variant], iconOnly ? squares[size] : sizes[size], className)
}
