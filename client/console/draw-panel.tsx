import { Download, Lock, PartyPopper, Shuffle } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { apiPrefix } from '../../shared/protocol/api.ts'
import { protocolLimits } from '../../shared/protocol/limits.ts'
import type { DrawView } from '../../shared/protocol/views.ts'
import { type Slide, slideHeading } from '../../shared/slides/deck.ts'
import type { WinnerDrawConfig } from '../../shared/slides/winner-draw/winner-draw.ts'
import { Avatar } from '../../shared/ui/avatar.tsx'
import { Button } from '../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { LinkButton } from '../../shared/ui/link-button.tsx'
import { TextField } from '../../shared/ui/text-field.tsx'
import { shownResults } from '../connection/live-state.ts'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { drawTexts } from './draw-texts.ts'
import { useNamedStages } from './funnel-pane.tsx'
import { useFailureText } from './use-failure-text.tsx'
import { useSession } from './use-session.tsx'

/** The shown winner draw: lock the entries, draw, see who won. Nothing where no draw is shown. */
export function DrawPanel() {
  const t = useTexts(drawTexts)
  const { view, slide } = useSession()
  const { draw } = view
  if (slide?.kind !== 'winner-draw' || draw?.slideId !== slide.id) return null
  const { config } = slide
  return (
    <section aria-label={t('draw')} className="flex min-w-0 flex-col gap-3">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-text text-sm font-medium tracking-normal text-ink-2">
          {t('draw')} · {t(phases[draw.phase])}
        </h2>
        <span className="text-sm text-ink-2">{t(draw.tier === 'B' ? 'tierB' : 'tierC')}</span>
      </header>
      {draw.phase === 'open' && <OpenDraw key={draw.drawId} config={config} slideId={slide.id} />}
      {draw.phase === 'locked' && <LockedDraw key={draw.drawId} draw={draw} config={config} />}
      {draw.phase === 'drawn' && <DrawnDraw draw={draw} />}
      {draw.phase === 'void' && <p className="text-ink-2">{t('voidHelp')}</p>}
    </section>
  )
}

const phases = { open: 'phaseOpen', locked: 'phaseLocked', drawn: 'phaseDrawn', void: 'phaseVoid' } as const

/** One request at a time, and what went wrong with the last one. */
function useAct(): {
  busy: boolean
  failure: string | null
  act(run: () => Promise<string | null>): Promise<void>
} {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  return {
    busy,
    failure,
    act: async (run) => {
      setBusy(true)
      setFailure(null)
      const problem = await run()
      setBusy(false)
      setFailure(problem)
    },
  }
}

function OpenDraw({ config, slideId }: { config: WinnerDrawConfig; slideId: string }) {
  const t = useTexts(drawTexts)
  const { store } = useConsoleParts()
  const failureText = useFailureText()
  const entered = useConsole((state) => shownResults(state).responses)
  const connected = useConsole((state) => state.audience.connected)
  const { busy, failure, act } = useAct()
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Count
          value={config.eligibility.optIn ? entered : connected}
          label={t(config.eligibility.optIn ? 'entered' : 'hereNow', {
            count: config.eligibility.optIn ? entered : connected,
          })}
        />
        <Button
          variant="primary"
          icon={<Lock />}
          busy={busy}
          onClick={() =>
            void act(async () => {
              const result = await store.request('draw:lock', { slideId })
              return result.ok ? null : failureText(result.refusal)
            })
          }
        >
          {t('lock')}
        </Button>
      </div>
      <Failure text={failure} />
      <p className="text-sm text-ink-2">{t('lockHelp')}</p>
      <Conditions config={config} />
    </>
  )
}

function LockedDraw({ draw, config }: { draw: DrawView; config: WinnerDrawConfig }) {
  const t = useTexts(drawTexts)
  const { store } = useConsoleParts()
  const failureText = useFailureText()
  const [phrase, setPhrase] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, failure, act } = useAct()
  const needsPhrase = draw.tier === 'B'
  const lacksPhrase = needsPhrase && phrase.trim() === ''
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (lacksPhrase || busy) return
        void act(async () => {
          const result = await store.request('draw:draw', {
            slideId: draw.slideId,
            phrase: needsPhrase ? phrase.trim() : '',
          })
          return result.ok ? null : failureText(result.refusal)
        })
      }}
    >
      <Count
        value={draw.entries ?? 0}
        label={
          draw.joined === null
            ? t('entries', { count: draw.entries ?? 0 })
            : t('entriesOf', { count: draw.entries ?? 0, joined: draw.joined })
        }
      />
      <div className="flex flex-wrap items-end gap-3">
        {needsPhrase && (
          <TextField
            label={t('phrase')}
            value={phrase}
            onChange={setPhrase}
            maxLength={protocolLimits.phrase}
            autoComplete="off"
            aria-required="true"
            error={tried && lacksPhrase ? t('phraseMissing') : null}
            className="min-w-44 grow basis-0 self-start"
          />
        )}
        <Button
          variant="primary"
          type="submit"
          icon={<Shuffle />}
          busy={busy}
          className={needsPhrase ? 'mt-7.5 self-start' : ''}
        >
          {t('drawWinners', { count: config.winners })}
        </Button>
      </div>
      <Failure text={failure} />
      {needsPhrase && <p className="text-sm text-ink-2">{t('phraseHint')}</p>}
    </form>
  )
}

function DrawnDraw({ draw }: { draw: DrawView }) {
  const t = useTexts(drawTexts)
  return (
    <>
      <ol className="flex flex-col gap-2" aria-label={t('winners')}>
        {draw.winners.map((winner, index) => (
          <li key={winner.entryId} className="flex items-center gap-3">
            <span className="figure w-6 shrink-0 text-end text-lg text-ink-2">{index + 1}</span>
            <Avatar seed={winner.avatar} className="size-10" />
            <span className="display min-w-0 text-xl wrap-anywhere">{winner.nickname}</span>
            {index === 0 && <PartyPopper className="size-5 shrink-0 text-accent-text" aria-hidden="true" />}
          </li>
        ))}
      </ol>
      <p className="text-sm text-ink-2">
        {t('entries', { count: draw.entries ?? 0 })}. {t('drawnHelp')}
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton
          href={`${apiPrefix}/draws/${draw.drawId}/record`}
          size="small"
          icon={<Download />}
          target="_blank"
          rel="noreferrer"
        >
          {t('record')}
        </LinkButton>
      </div>
    </>
  )
}

function Conditions({ config }: { config: WinnerDrawConfig }) {
  const t = useTexts(drawTexts)
  const { deck } = useSession()
  const stages = useNamedStages()
  const { eligibility } = config
  const headings = eligibility.answeredSlideIds.flatMap((id) => {
    const found: Slide | undefined = deck.deck.slides.find((slide) => slide.id === id)
    return found ? [slideHeading(found)] : []
  })
  const stage = stages.find(({ id }) => id === eligibility.stageAtLeast)
  const conditions = [
    eligibility.present ? t('mustBePresent') : null,
    eligibility.optIn ? t('mustEnter') : null,
    ...headings.map((heading) => t('mustHaveAnswered', { slide: heading })),
    stage ? t('mustHaveReached', { stage: stage.name }) : null,
    eligibility.excludeFormerWinners ? t('noFormerWinners') : null,
  ].filter((condition) => condition !== null)
  return (
    <div className="text-sm text-ink-2">
      <p>{conditions.length === 0 ? t('everybody') : t('conditions')}</p>
      <ul className="list-disc ps-5">
        {conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
    </div>
  )
}

function Count({ value, label }: { value: number; label: string }) {
  const format = useNumberFormat()
  return (
    <p className="flex items-baseline gap-3">
      <span className="figure text-4xl">{format(value)}</span>
      <span className="text-ink-2">{label}</span>
    </p>
  )
}

function Failure({ text }: { text: ReactNode }) {
  return <div role="alert">{text && <p className="text-sm font-medium text-danger">{text}</p>}</div>
}
