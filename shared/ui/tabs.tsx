import { Tabs as RadixTabs } from 'radix-ui'
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes.ts'

export interface Tab<Id extends string> {
  id: Id
  label: ReactNode
  /** A count beside the label, such as open questions; 0 is not shown. */
  count?: number
  content: ReactNode
}

export interface TabsProps<Id extends string> {
  /** What the tabs are of, for screen readers. */
  label: string
  tabs: readonly Tab<Id>[]
  value: Id
  onChange(id: NoInfer<Id>): void
  className?: string | undefined
}

/** Not on the phone. The parts that are not shown are not rendered. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, className }: TabsProps<Id>) {
  return (
    <RadixTabs.Root
      value={value}
      onValueChange={(picked) => {
        const tab = tabs.find((candidate) => candidate.id === picked)
        if (tab) onChange(tab.id)
      }}
      className={joinClasses('flex min-h-0 min-w-0 flex-col', className)}
    >
      <RadixTabs.List
        aria-label={label}
        className="flex shrink-0 gap-x-4 overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <RadixTabs.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px inline-flex min-h-11 shrink-0 items-center gap-2 border-b-[3px] border-transparent pb-0.5 font-medium text-ink-2 transition-colors hover:text-ink focus-visible:-outline-offset-3 data-[state=active]:border-accent-mark data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && (
              <span className="rounded-full bg-accent-soft px-2 py-px text-sm text-accent-text tabular-nums">
                {tab.count}
              </span>
            )}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.id} value={tab.id} className="min-h-0 grow pt-5">
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  )
}
