import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes.ts'

export interface MenuItem {
  id: string
  label: string
  icon?: ReactNode
  onSelect(): void
  danger?: boolean
  disabled?: boolean
  /** A line above this item. */
  separated?: boolean
}

export interface MenuProps {
  /** One `Button`, with an `aria-label` when it is an icon alone. */
  trigger: ReactNode
  items: readonly MenuItem[]
  align?: 'start' | 'end'
}

/** Actions behind a button. Not on the phone. */
export function Menu({ trigger, items, align = 'end' }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className="z-dialog max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-fade overflow-y-auto rounded-lg bg-raised p-1.5 text-ink shadow-float"
        >
          {items.map((item) => (
            <MenuEntry key={item.id} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function MenuEntry({ item }: { item: MenuItem }) {
  return (
    <>
      {item.separated && <DropdownMenu.Separator className="mx-2 my-1.5 h-px bg-line" />}
      <DropdownMenu.Item
        disabled={item.disabled === true}
        onSelect={item.onSelect}
        className={joinClasses(
          'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-base leading-tight outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-ink-3 data-highlighted:bg-sunken [&_svg]:size-[1.2em] [&_svg]:shrink-0',
          item.danger && 'text-danger',
        )}
      >
        {item.icon}
        {item.label}
      </DropdownMenu.Item>
    </>
  )
}
