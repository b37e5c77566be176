import { ArrowRight, Copy, Pencil, Play, Trash2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Avatar, avatarCount } from '../../../shared/ui/avatar.tsx'
import { Banner } from '../../../shared/ui/banner.tsx'
import { BarChart } from '../../../shared/ui/bar-chart.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox } from '../../../shared/ui/checkbox.tsx'
import { ChoiceCards } from '../../../shared/ui/choice-cards.tsx'
import { throwConfetti } from '../../../shared/ui/confetti.tsx'
import { Countdown } from '../../../shared/ui/countdown.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { ErrorState } from '../../../shared/ui/error-state.tsx'
import { FunnelChart } from '../../../shared/ui/funnel-chart.tsx'
import { Histogram } from '../../../shared/ui/histogram.tsx'
import { Kbd } from '../../../shared/ui/kbd.tsx'
import { LinkButton } from '../../../shared/ui/link-button.tsx'
import { Logo } from '../../../shared/ui/logo.tsx'
import { Menu } from '../../../shared/ui/menu.tsx'
import { MovesMatrix } from '../../../shared/ui/moves-matrix.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { RadioGroup } from '../../../shared/ui/radio-group.tsx'
import { RatingInput } from '../../../shared/ui/rating-input.tsx'
import { Select } from '../../../shared/ui/select.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { Spinner } from '../../../shared/ui/spinner.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { StagePattern } from '../../../shared/ui/stage-pattern.tsx'
import { Switch } from '../../../shared/ui/switch.tsx'
import { Tabs } from '../../../shared/ui/tabs.tsx'
import { TextArea } from '../../../shared/ui/text-area.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { ToastRegion } from '../../../shared/ui/toast.tsx'
import { createToastStore } from '../../../shared/ui/toast-store.ts'
import { Tooltip } from '../../../shared/ui/tooltip.tsx'
import { bars, choices, funnel, manyBars, moves, ratings, stageNames } from './sample.ts'

const toasts = createToastStore()

const eight = [0, 1, 2, 3, 4, 5, 6, 7]
const seeds = [...Array(avatarCount).keys()]

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-12">
      <h2 className="mb-7 text-2xl">{title}</h2>
      {children}
    </section>
  )
}

function Patterns() {
  const id = useId()
  return (
    <svg viewBox="0 0 328 40" className="mt-5 w-full max-w-xl" aria-hidden="true">
      <defs>
        {eight.map((index) => (
          <StagePattern key={index} id={`${id}${index}`} index={index} count={8} />
        ))}
      </defs>
      {eight.map((index) => (
        <rect key={index} x={index * 41} width="40" height="40" fill={`url(#${id}${index})`} />
      ))}
    </svg>
  )
}

function Fields() {
  const [text, setText] = useState('')
  const [on, setOn] = useState(true)
  const [seconds, setSeconds] = useState<number | null>(30)
  const [pace, setPace] = useState<'live' | 'self'>('live')
  return (
    <div className="flex flex-col gap-6">
      <TextField label="Аты-жөніңіз" value={text} onChange={setText} placeholder="Айгүл" />
      <TextField
        label="Жұмыс поштасы"
        type="email"
        value="aigul@"
        onChange={() => {}}
        error="Пошта мекенжайын толық жазыңыз, мысалы aigul@company.kz"
      />
      <TextArea
        label="Сұрағыңыз"
        optional
        hint="Жүргізуші оны эфирде оқиды."
        value={text}
        onChange={setText}
        maxLength={200}
      />
      <Select
        label="Тіл"
        value="kk"
        options={[
          { value: 'kk', label: 'Қазақша' },
          { value: 'ru', label: 'Русский' },
        ]}
        onChange={() => {}}
      />
      <NumberField
        label="Уақыт шегі"
        value={seconds}
        onChange={setSeconds}
        min={5}
        max={240}
        step={5}
        unit="с"
      />
      <RadioGroup
        legend="Өту тәртібі"
        value={pace}
        onChange={setPace}
        options={[
          { value: 'live', label: 'Тікелей эфир', hint: 'Слайдтарды жүргізуші ауыстырады.' },
          { value: 'self', label: 'Өз қарқынымен' },
        ]}
      />
      <Checkbox
        label="Компания маған өнім туралы жаңалықтар жібергеніне келісемін. Келісімді кез келген уақытта қайтарып ала аламын."
        checked={on}
        onChange={setOn}
      />
      <Switch
        label="Нәтижелерді телефондарда көрсету"
        hint="Қатысушылар жауап бергеннен кейін көреді."
        checked={on}
        onChange={setOn}
      />
      <Switch label="Рұқсатсыз сұрақ көрсетілмесін" checked={!on} onChange={(value) => setOn(!value)} />
    </div>
  )
}

export function Components() {
  const [picked, setPicked] = useState<string[]>(['a'])
  const [rating, setRating] = useState<number | null>(3)
  const [open, setOpen] = useState(false)
  const [tab, setTab] = useState<'now' | 'people'>('now')
  return (
    <main className="mx-auto max-w-6xl px-5 py-10">
      <div className="text-2xl">
        <Logo />
      </div>
      <h1 className="mt-12 text-4xl sm:text-5xl">Сату шұңқырындағы әлеуетті тұтынушылар</h1>
      <p className="measure mt-5 mb-12 text-lg text-ink-2">
        Сауалнамаға 162 қатысушы жауап берді, олардың 14-і Қызығушылық кезеңінен Қатысу кезеңіне өтті.
      </p>
      <Part title="Buttons">
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary" size="large" icon={<Play />}>
            Таныстырылымды бастау
          </Button>
          <Button variant="primary">Жіберу</Button>
          <Button>Көшірмесін жасау</Button>
          <Button variant="quiet" icon={<ArrowRight />}>
            Өткізіп жіберу
          </Button>
          <Button variant="danger">Жою</Button>
          <Button variant="primary" busy>
            Жіберілуде
          </Button>
          <Button disabled>Қолжетімсіз</Button>
          <Button size="small" icon={<Pencil />}>
            Өңдеу
          </Button>
          <LinkButton href="#top">Сілтеме</LinkButton>
          <Tooltip text="Слайдты өңдеу">
            <Button size="small" variant="quiet" icon={<Pencil />} aria-label="Өңдеу" />
          </Tooltip>
          <Menu
            trigger={<Button size="small">Мәзір</Button>}
            items={[
              { id: 'copy', label: 'Көшірмесін жасау', icon: <Copy />, onSelect: () => {} },
              { id: 'rename', label: 'Атын өзгерту', icon: <Pencil />, onSelect: () => {} },
              {
                id: 'delete',
                label: 'Жою',
                icon: <Trash2 />,
                danger: true,
                separated: true,
                onSelect: () =>
                  toasts.getState().show({ tone: 'error', text: 'Жойылмады: сервер жауап бермейді.' }),
              },
            ]}
          />
          <Button
            size="small"
            onClick={() =>
              toasts.getState().show({
                tone: 'success',
                text: 'Таныстырылым жойылды.',
                action: { label: 'Қайтару', run: () => {} },
              })
            }
          >
            Хабарлама
          </Button>
          <Button size="small" onClick={() => void throwConfetti()}>
            Конфетти
          </Button>
        </div>
      </Part>
      <Part title="Stages">
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          {stageNames.map((name, index) => (
            <StageBadge key={name} stage={{ name, index, count: 6 }} />
          ))}
        </div>
        <div className="mt-5 flex flex-wrap gap-2">
          {eight.map((index) => (
            <StageBadge
              key={index}
              variant="pill"
              stage={{ name: stageNames[index] ?? `Кезең ${index + 1}`, index, count: 8 }}
            />
          ))}
        </div>
        <Patterns />
      </Part>
      <Part title="Choices and fields">
        <div className="grid gap-12 lg:grid-cols-2">
          <div className="flex flex-col gap-8">
            <ChoiceCards legend="Сұрақ" choices={choices} picked={picked} onPick={setPicked} />
            <ChoiceCards
              legend="Нәтиже"
              choices={choices.map((choice, index) => ({
                ...choice,
                mark: index === 1 ? 'correct' : 'incorrect',
              }))}
              picked={['a']}
              onPick={() => {}}
              disabled
            />
            <ChoiceCards
              legend="Бірнешеуін таңдаңыз"
              lettered={false}
              choices={choices}
              picked={['a', 'c']}
              onPick={() => {}}
              maxPicks={2}
            />
            <RatingInput
              legend="Баға"
              value={rating}
              onChange={setRating}
              lowLabel="Мүлде ұсынбаймын"
              highLabel="Міндетті түрде ұсынамын"
            />
          </div>
          <Fields />
        </div>
      </Part>
      <Part title="Funnel">
        <FunnelChart title="Шұңқыр" stages={funnel} table="toggle" />
        <div className="mt-14">
          <MovesMatrix
            title="Ауысулар"
            stages={stageNames.map((name, index) => ({ id: `s${index}`, name }))}
            moves={moves}
          />
        </div>
      </Part>
      <Part title="Bars">
        <BarChart title="Сауалнама" bars={bars} total={162} highlightLargest lettered table="toggle" />
        <div className="mt-12">
          <BarChart
            title="Викторина"
            bars={bars.map((bar, index) => ({ ...bar, mark: index === 1 ? 'correct' : 'incorrect' }))}
            total={162}
            lettered
          />
        </div>
        <div className="mt-12">
          <BarChart title="Қалалар" bars={manyBars} total={220} />
        </div>
        <div className="mt-12">
          <Histogram
            title="Баға"
            bins={ratings}
            mean={4.04}
            lowLabel="Мүлде ұсынбаймын"
            highLabel="Міндетті түрде ұсынамын"
            table="toggle"
          />
        </div>
      </Part>
      <Part title="Countdown, avatars, QR">
        <div className="flex flex-wrap items-center gap-8">
          <Countdown remainingMs={18_300} totalMs={30_000} />
          <Countdown remainingMs={4_200} totalMs={30_000} className="size-28 text-2xl" />
          <QrCode value="https://rostrum.example/j/K7MP4Q" className="w-40" />
          <div className="flex min-w-60 grow flex-col gap-4">
            <ProgressBar label="Жүктеу" value={0.62} />
            <Skeleton />
            <Skeleton className="h-8 w-2/3" />
            <div className="flex items-center gap-4">
              <Spinner label="Жүктелуде" className="size-8" />
              <span>
                <Kbd>B</Kbd> экранды қарайту, <Kbd>Esc</Kbd> шығу
              </span>
            </div>
          </div>
        </div>
        <div className="mt-8 flex flex-wrap gap-3">
          {seeds.map((seed) => (
            <Avatar key={seed} seed={seed} className="size-16" />
          ))}
        </div>
      </Part>
      <Part title="Messages">
        <div className="flex flex-col gap-3">
          <Banner title="Байланыс үзілді" tone="warning">
            Жазғаныңыз сақталды. Желі қосылғанда жауабыңыз өздігінен жіберіледі.
          </Banner>
          <Banner
            title="Жауап қабылданбады"
            tone="error"
            actions={<Button size="small">Қайталап көру</Button>}
          >
            Сұрақ жабылып қойған. Басқа жауаптарыңыз сақталған.
          </Banner>
          <Banner title="Сақталды" tone="success" onDismiss={() => {}} />
          <Banner title="Бұл — үлгі деректер">Оларды параметрлерден жоя аласыз.</Banner>
        </div>
        <div className="mt-8">
          <Tabs
            label="Сессия"
            value={tab}
            onChange={setTab}
            tabs={[
              { id: 'now', label: 'Қазір', content: 'Слайд ашық: 162 жауап.' },
              { id: 'people', label: 'Қатысушылар', count: 184, content: '184 қатысушы қосылды.' },
            ]}
          />
        </div>
        <div className="grid lg:grid-cols-2">
          <EmptyState
            title="Әзірге бірде-бір таныстырылым жоқ"
            actions={
              <Button variant="primary" onClick={() => setOpen(true)}>
                Үлгіден жасау
              </Button>
            }
          >
            Дайын үлгіні таңдап, екі сұрағын өзгертсеңіз болғаны: бір минуттан кейін көрсете аласыз.
          </EmptyState>
          <ErrorState title="Есеп ашылмады" onRetry={() => {}}>
            Барлық жауап сақталған. Сервер жауап бермей тұр: бір минуттан кейін қайталап көріңіз.
          </ErrorState>
        </div>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="Сессияны аяқтайсыз ба?"
          description="Жауаптар сақталады, бірақ жаңа қатысушылар қосыла алмайды."
          actions={
            <>
              <Button onClick={() => setOpen(false)}>Бас тарту</Button>
              <Button variant="danger">Аяқтау</Button>
            </>
          }
        />
      </Part>
      <ToastRegion store={toasts} />
    </main>
  )
}
