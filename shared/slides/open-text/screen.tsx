import { Pause, Play } from 'lucide-react'
import { useMemo } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { screenRoom } from '../parts/screen-room.ts'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { ScreenWaiting } from '../parts/screen-waiting.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { type Page, paginate } from './pages.ts'
import { openTextTexts } from './texts.ts'
import { type Paging, usePages } from './use-pages.tsx'

/** The newest of a large room, in about a minute; the report has the rest. */
const mostPages = 6

export default function OpenTextScreen(props: ScreenProps<'open-text'>) {
  const { config, counts, responses, still } = props
  const t = useTexts(openTextTexts)
  const entries = useMemo(() => props.entries.filter((entry) => !entry.hidden), [props.entries])
  const pages = useMemo(
    () =>
      paginate(
        entries.map((entry) => ({ id: entry.participantId, text: entry.text.replace(/\s+/gu, ' ').trim() })),
        screenRoom.height(config.question),
      ).slice(0, mostPages),
    [entries, config.question],
  )
  const names = useMemo(
    () => new Map(entries.map((entry) => [entry.participantId, entry.nickname])),
    [entries],
  )
  const paging = usePages(pages.length, still)
  const page = pages[paging.page]
  return (
    <ScreenSlide
      heading={config.question}
      foot={
        <div className="flex items-center justify-between gap-[calc(var(--u)*4)]">
          <ResponseCount responses={responses} hidden={counts === null} />
          {pages.length > 1 && !still && <PageTurner paging={paging} pages={pages.length} />}
        </div>
      }
    >
      {page ? (
        <CardColumns page={page} names={names} still={still} key={paging.page} />
      ) : (
        <ScreenWaiting text={t('answersHere')} still={still} />
      )}
      {/* Pages come and go by themselves; a reader has all answers in one place. */}
      <ul className="sr-only" aria-label={t('answers')}>
        {entries.map((entry) => (
          <li key={entry.participantId}>
            {entry.text} ({entry.nickname})
          </li>
        ))}
      </ul>
    </ScreenSlide>
  )
}

const columnClasses: Record<number, string> = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-3' }

function CardColumns(props: { page: Page; names: ReadonlyMap<string, string>; still: boolean }) {
  const { page, names, still } = props
  return (
    <div
      aria-hidden="true"
      className={joinClasses(
        'grid min-h-0 grow gap-[calc(var(--u)*3.2)] overflow-hidden',
        columnClasses[page.length],
        !still && 'animate-fade',
      )}
    >
      {page.map((column, index) => (
        <div
          key={column[0]?.id ?? `empty-${index}`}
          className="flex min-w-0 flex-col gap-[calc(var(--u)*3.2)]"
        >
          {column.map((card) => (
            <div
              key={card.id}
              className={joinClasses(
                'border-s-[calc(var(--u)*0.5)] border-accent-mark py-[calc(var(--u)*0.6)] ps-[calc(var(--u)*2.4)]',
                !still && 'animate-fade',
              )}
            >
              <p
                className="leading-[1.3] text-pretty wrap-anywhere hyphens-auto"
                style={{ fontSize: `calc(var(--u) * ${card.size})` }}
              >
                <bdi>{card.text}</bdi>
              </p>
              <p className="mt-[calc(var(--u)*0.6)] truncate text-xs leading-[1.3] text-ink-2">
                <bdi>{names.get(card.id)}</bdi>
              </p>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function PageTurner({ paging, pages }: { paging: Paging; pages: number }) {
  const t = useTexts(openTextTexts)
  const Icon = paging.turning ? Pause : Play
  return (
    <button
      type="button"
      onClick={paging.toggle}
      aria-label={t(paging.turning ? 'stopPaging' : 'startPaging')}
      className="group flex items-center gap-[calc(var(--u)*1.2)] rounded-full px-[calc(var(--u)*1.5)] py-[calc(var(--u)*0.6)] text-screen-small text-ink-2 hover:bg-sunken hover:text-ink"
    >
      {t('page', { page: paging.page + 1, pages })}
      <Icon
        aria-hidden="true"
        className="size-[calc(var(--u)*2.4)] opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
      />
    </button>
  )
}
