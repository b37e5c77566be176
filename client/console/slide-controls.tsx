import {
  ArrowLeft,
  ArrowRight,
  Combine,
  DoorClosed,
  DoorOpen,
  Eye,
  Flag,
  LoaderPinwheel,
  Moon,
  Pause,
  Play,
  QrCode,
  Repeat,
  RotateCcw,
  SlidersHorizontal,
  Snowflake,
  Sun,
  Vote,
} from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { SessionCommand } from '../../shared/core/session/session-command.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Tooltip } from '../../shared/ui/tooltip.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { useConsoleParts, usePresenterState } from './console-context.tsx'
import { EndDialog } from './end-dialog.tsx'
import { RoomDialog } from './room-dialog.tsx'
import { accepts, type NextStep, nextStep } from './session-state.ts'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** A command quicker than this shows no sign of waiting, milliseconds. */
const patienceMs = 400

const nextTexts = {
  start: 'startShow',
  open: 'stepOpen',
  group: 'stepGroup',
  vote: 'stepVote',
  reveal: 'stepReveal',
  spin: 'stepSpin',
  next: 'nextSlide',
} as const satisfies Record<Exclude<NextStep, 'none'>, string>

const nextIcons: Record<Exclude<NextStep, 'none'>, ReactNode> = {
  start: <Play />,
  open: <DoorOpen />,
  group: <Combine />,
  vote: <Vote />,
  reveal: <Eye />,
  spin: <LoaderPinwheel />,
  next: <ArrowRight />,
}

/** Back and the one large button that does whatever comes next. */
export function StepButtons({ large = false }: { large?: boolean }) {
  const t = useTexts(consoleTexts)
  const { presenter } = useConsoleParts()
  const { view, deck } = useSession()
  const slow = useSlowCommand()
  const [ending, setEnding] = useState(false)
  const next = nextStep(view, deck.deck.slides)
  // What comes next may be two long words: they break between lines, and the button grows.
  const step = `min-w-0 grow px-4! leading-[1.1]! hyphens-auto ${large ? 'min-h-20 text-[clamp(1.125rem,5.4vw,1.5rem)]' : ''}`
  return (
    <div className="flex min-w-72 grow-999 gap-3">
      <Button
        size="large"
        icon={<ArrowLeft />}
        aria-label={t('back')}
        title={`${t('back')} (←)`}
        className={`shrink-0 self-center ${large ? 'size-20' : ''}`}
        disabled={!accepts(view, deck.deck.slides, { do: 'back' })}
        onClick={() => void presenter.give({ do: 'back' })}
      />
      {next === 'none' ? (
        // A clicker goes no further here: only this button ends a session, and asks first.
        <Button size="large" icon={<Flag />} className={step} onClick={() => setEnding(true)}>
          {t('endSession')}
        </Button>
      ) : (
        <Button
          variant="primary"
          size="large"
          icon={nextIcons[next]}
          busy={slow}
          className={step}
          onClick={() => void presenter.give({ do: 'advance' })}
        >
          {t(nextTexts[next])}
        </Button>
      )}
      {ending && <EndDialog onClose={() => setEnding(false)} />}
    </div>
  )
}

/** True once a command takes so long that it should be seen to be under way. */
function useSlowCommand(): boolean {
  const busy = usePresenterState((state) => state.busy)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) {
      setSlow(false)
      return
    }
    const timer = setTimeout(() => setSlow(true), patienceMs)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}

/** Opening, closing, revealing and resetting the shown slide; QR code and darkness for the room. */
export function SlideTools({ labelled = false }: { labelled?: boolean }) {
  const t = useTexts(consoleTexts)
  const { presenter } = useConsoleParts()
  const { view, deck } = useSession()
  const [resetting, setResetting] = useState(false)
  const [askingAgain, setAskingAgain] = useState(false)
  const [roomOpen, setRoomOpen] = useState(false)
  const { slides } = deck.deck
  const can = (command: SessionCommand) => accepts(view, slides, command)
  const phase = view.slide?.progress.phase
  const isOpen = phase === 'open'
  const isPaused = view.slide?.progress.phase === 'open' && view.slide.progress.pausedAt !== undefined
  const isFrozen = view.frozen !== null
  const canReveal = phase !== 'revealed' && can({ do: 'reveal' })
  return (
    <div className={labelled ? 'grid grid-cols-2 gap-2.5' : 'flex grow items-stretch justify-between'}>
      <Tool
        labelled={labelled}
        text={t(isOpen ? 'closeAnswers' : 'openAnswers')}
        short={t(isOpen ? 'shortClose' : 'shortOpen')}
        keyName={isOpen ? 'C' : 'O'}
        icon={isOpen ? <DoorClosed /> : <DoorOpen />}
        disabled={!can({ do: isOpen ? 'close' : 'open' })}
        onPress={() => void presenter.give({ do: isOpen ? 'close' : 'open' })}
      />
      <Tool
        labelled={labelled}
        text={t(isPaused ? 'resumeAnswers' : 'pauseAnswers')}
        short={t(isPaused ? 'shortResume' : 'shortPause')}
        keyName="P"
        icon={isPaused ? <Play /> : <Pause />}
        pressed={isPaused}
        disabled={!can({ do: isPaused ? 'resume' : 'pause' })}
        onPress={() => presenter.perform('pause')}
      />
      <Tool
        labelled={labelled}
        text={t('revealResults')}
        short={t('shortReveal')}
        keyName="R"
        icon={<Eye />}
        disabled={!canReveal}
        onPress={() => void presenter.give({ do: 'reveal' })}
      />
      <Tool
        labelled={labelled}
        text={t('resetAnswers')}
        short={t('shortReset')}
        icon={<RotateCcw />}
        disabled={!can({ do: 'reset' })}
        onPress={() => setResetting(true)}
      />
      <Tool
        labelled={labelled}
        text={t('askAgain')}
        short={t('shortAskAgain')}
        icon={<Repeat />}
        disabled={!can({ do: 'ask-again' }) || phase === 'ready'}
        onPress={() => setAskingAgain(true)}
      />
      <Tool
        labelled={labelled}
        text={t(view.joinPanel ? 'hideJoinPanel' : 'showJoinPanel')}
        short={t('shortQr')}
        keyName="Q"
        icon={<QrCode />}
        pressed={view.joinPanel}
        disabled={view.status !== 'showing'}
        onPress={() => presenter.perform('join-panel')}
      />
      <Tool
        labelled={labelled}
        text={t(isFrozen ? 'unfreezeRoom' : 'freezeRoom')}
        short={t(isFrozen ? 'shortUnfreeze' : 'shortFreeze')}
        keyName="Z"
        icon={<Snowflake />}
        pressed={isFrozen}
        disabled={!can({ do: 'freeze', on: !isFrozen })}
        onPress={() => presenter.perform('freeze')}
      />
      <Tool
        labelled={labelled}
        text={t(view.blackout ? 'lightScreen' : 'darkenScreen')}
        short={t(view.blackout ? 'shortLight' : 'shortDark')}
        keyName="B"
        icon={view.blackout ? <Sun /> : <Moon />}
        pressed={view.blackout}
        disabled={!can({ do: 'blackout', on: !view.blackout })}
        onPress={() => presenter.perform('blackout')}
      />
      <Tool
        labelled={labelled}
        text={t('roomSettings')}
        short={t('shortRoom')}
        icon={<SlidersHorizontal />}
        disabled={view.status === 'ended'}
        onPress={() => setRoomOpen(true)}
      />
      {roomOpen && <RoomDialog onClose={() => setRoomOpen(false)} />}
      {askingAgain && (
        <ConfirmDialog
          tone="primary"
          title={t('askAgainTitle')}
          description={t('askAgainHelp')}
          confirm={t('askAgain')}
          onConfirm={async () => {
            await presenter.give({ do: 'ask-again' })
            return null
          }}
          onClose={() => setAskingAgain(false)}
        />
      )}
      {resetting && (
        <ConfirmDialog
          title={t('resetTitle')}
          description={t('resetHelp')}
          confirm={t('resetAnswers')}
          onConfirm={async () => {
            await presenter.give({ do: 'reset' })
            return null
          }}
          onClose={() => setResetting(false)}
        />
      )}
    </div>
  )
}

function Tool({
  text,
  short,
  keyName,
  icon,
  pressed,
  disabled,
  labelled,
  onPress,
}: {
  text: string
  /** A word of the text, for under the icon. */
  short: string
  keyName?: string
  icon: ReactNode
  pressed?: boolean
  disabled: boolean
  labelled: boolean
  onPress(): void
}) {
  const tone = pressed ? 'bg-accent-soft text-accent-text' : ''
  if (labelled) {
    return (
      <Button
        size="small"
        icon={icon}
        disabled={disabled}
        aria-pressed={pressed}
        className={`min-h-13 justify-start rounded-lg px-3! text-start text-sm! leading-tight hyphens-auto ${tone}`}
        onClick={onPress}
      >
        {text}
      </Button>
    )
  }
  return (
    <Tooltip text={keyName ? `${text} (${keyName})` : text}>
      <button
        type="button"
        aria-label={text}
        aria-pressed={pressed}
        disabled={disabled}
        className={`flex min-h-11 min-w-13 flex-col items-center justify-center gap-1.5 rounded-lg px-1 text-xs leading-none whitespace-nowrap transition-colors not-disabled:hover:bg-sunken disabled:text-ink-3 disabled:opacity-60 [&_svg]:size-5.5 ${tone}`}
        onClick={onPress}
      >
        {icon}
        <span className="hidden @lg:inline">{short}</span>
      </button>
    </Tooltip>
  )
}
