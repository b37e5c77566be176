import { Avatar } from '../../../shared/ui/avatar.tsx'
import { BarChart } from '../../../shared/ui/bar-chart.tsx'
import { Countdown } from '../../../shared/ui/countdown.tsx'
import { FunnelChart } from '../../../shared/ui/funnel-chart.tsx'
import { Histogram } from '../../../shared/ui/histogram.tsx'
import { Logo } from '../../../shared/ui/logo.tsx'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { ScreenFrame } from '../../../shared/ui/screen-frame.tsx'
import { bars, funnel, longFunnel, manyBars, question, ratings } from './sample.ts'

const names = ['join', 'poll', 'quiz', 'many', 'rating', 'funnel', 'funnel8'] as const

function Content({ name }: { name: string }) {
  if (name === 'join') {
    return (
      <div className="screen-pad flex h-full items-center gap-[6%]">
        <div className="min-w-0 grow">
          <Logo className="text-xl" />
          <h1 className="text-screen-title mt-[6%]">Телефоныңызбен қосылыңыз</h1>
          <p className="text-screen-body mt-4 text-ink-2">rostrum.example/j</p>
          <p className="figure text-screen-hero mt-6 tracking-[0.06em]">K7MP4Q</p>
          <p className="text-screen-label mt-8 flex items-center gap-4 text-ink-2">
            {[0, 5, 11, 18].map((seed) => (
              <Avatar key={seed} seed={seed} className="-me-5 size-14 border-[0.15em] border-ground" />
            ))}
            <span className="ms-5">184 қатысушы</span>
          </p>
        </div>
        <QrCode value="https://rostrum.example/j/K7MP4Q" className="w-[38%] shrink-0" />
      </div>
    )
  }
  return (
    <div className="screen-pad flex h-full flex-col">
      <div className="flex items-start justify-between gap-10">
        <h1 className="text-screen-heading">
          {name.startsWith('funnel') ? '14 қатысушы Қызығушылықтан Қатысуға өтті' : question}
        </h1>
        {name === 'quiz' && <Countdown remainingMs={18_000} totalMs={30_000} className="size-36" />}
      </div>
      <div className="flex min-h-0 grow flex-col justify-center pt-8">
        {name === 'poll' && <BarChart title={question} bars={bars} total={162} highlightLargest lettered />}
        {name === 'quiz' && (
          <BarChart
            title={question}
            bars={bars.map((bar, index) => ({ ...bar, mark: index === 1 ? 'correct' : 'incorrect' }))}
            total={162}
            lettered
          />
        )}
        {name === 'many' && <BarChart title={question} bars={manyBars} total={220} />}
        {name === 'rating' && (
          <Histogram
            title={question}
            bins={ratings}
            mean={4.04}
            lowLabel="Мүлде келіспеймін"
            highLabel="Толық келісемін"
          />
        )}
        {name === 'funnel' && <FunnelChart title="Шұңқыр" stages={funnel} />}
        {name === 'funnel8' && <FunnelChart title="Шұңқыр" stages={longFunnel} />}
      </div>
      <div className="text-screen-small mt-6 flex justify-between text-ink-2">
        <span>rostrum.example/j · K7MP4Q</span>
        <span>162 жауап</span>
      </div>
    </div>
  )
}

export function ScreenView({ name }: { name: string }) {
  return (
    <main className="h-dvh">
      <ScreenFrame fill>
        <Content name={name} />
      </ScreenFrame>
    </main>
  )
}

/** The same views as previews and thumbnails, in both themes. */
export function Screens() {
  return (
    <main className="p-8">
      <h1 className="sr-only">Screens</h1>
      <div className="grid grid-cols-2 gap-6">
        {names.map((name, index) => (
          <ScreenFrame key={name} theme={index % 2 ? 'dark' : 'light'} className="rounded-md">
            <Content name={name} />
          </ScreenFrame>
        ))}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {names.map((name) => (
          <div key={name} className="w-60">
            <ScreenFrame className="rounded-sm border border-line">
              <Content name={name} />
            </ScreenFrame>
          </div>
        ))}
      </div>
    </main>
  )
}
