/** The look shared by text fields, areas and selects. */
export const controlClasses =
  'w-full min-h-12 rounded-md border-[1.5px] border-line-strong bg-raised px-3.5 py-2.5 text-base text-ink transition-[border-color] hover:border-ink focus-visible:outline-offset-0 aria-invalid:border-danger disabled:bg-sunken disabled:text-ink-3 disabled:hover:border-line-strong'
