import type { ComponentProps, ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes.ts'
import { Spinner } from './spinner.tsx'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Waiting for an answer: shows a spinner, keeps its width and its focus, and takes no second press. */
  busy?: boolean
  /** A lucide icon before the text. */
  icon?: ReactNode
  /** Without children, give `aria-label`: an icon alone. */
  children?: ReactNode
}

export function Button({
  variant = 'secondary',
  size = 'medium',
  busy = false,
  icon,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonClasses({ variant, size, iconOnly: children === undefined, className })}
    >
      {busy ? <Spinner /> : icon}
      {children !== undefined && <span className="min-w-0">{children}</span>}
    </button>
  )
}
