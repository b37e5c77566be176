import { Dialog } from '../../shared/ui/dialog.tsx'
import { Kbd } from '../../shared/ui/kbd.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { keyMap, type PresenterAction } from '../presenting/presenter-keys.ts'
import { useConsoleParts, usePresenterState } from './console-context.tsx'
import { keyTexts } from './key-texts.ts'
import { consoleTexts } from './texts.ts'

const actionTexts = {
  advance: 'keyAdvance',
  back: 'keyBack',
  first: 'keyFirst',
  last: 'keyLast',
  open: 'keyOpen',
  close: 'keyClose',
  reveal: 'keyReveal',
  pause: 'keyPause',
  'hold-results': 'keyHoldResults',
  freeze: 'keyFreeze',
  'clear-screen': 'keyClearScreen',
  'join-panel': 'keyJoinPanel',
  blackout: 'keyBlackout',
  leaderboard: 'keyLeaderboard',
  spin: 'keySpin',
  'first-step': 'keyFirstStep',
  'second-step': 'keySecondStep',
  'third-step': 'keyThirdStep',
  'play-pause': 'keyPlayPause',
  'play-from-start': 'keyPlayFromStart',
  'full-screen': 'keyFullScreen',
  help: 'keyHelp',
} as const satisfies Record<PresenterAction, string>

/** The keys, for somebody who has a minute before the show. */
export function HelpDialog() {
  const t = useTexts(consoleTexts)
  const tKey = useTexts(keyTexts)
  const { presenter } = useConsoleParts()
  const open = usePresenterState((state) => state.helpOpen)
  return (
    <Dialog
      open={open}
      onOpenChange={presenter.setHelpOpen}
      size="large"
      title={t('help')}
      description={tKey('helpIntro')}
    >
      <dl className="gap-x-12 md:columns-2">
        {keyMap.map(({ action, keys }) => (
          <div
            key={action}
            className="flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <dt className="min-w-0">{tKey(actionTexts[action])}</dt>
            <dd className="flex flex-wrap gap-1.5">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
