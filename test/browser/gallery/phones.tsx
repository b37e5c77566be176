import { useState } from 'react'
import { Avatar, avatarCount } from '../../../shared/ui/avatar.tsx'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox } from '../../../shared/ui/checkbox.tsx'
import { ChoiceCards } from '../../../shared/ui/choice-cards.tsx'
import { Countdown } from '../../../shared/ui/countdown.tsx'
import { Logo } from '../../../shared/ui/logo.tsx'
import { PhoneFrame } from '../../../shared/ui/phone-frame.tsx'
import { RatingInput } from '../../../shared/ui/rating-input.tsx'
import { Sheet } from '../../../shared/ui/sheet.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { choices, question } from './sample.ts'

const names = ['join', 'poll', 'quiz', 'rating', 'form'] as const
const image = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path fill="#c2452d" d="M0 0h40v30H0z"/><circle fill="#f4dcc0" cx="20" cy="15" r="9"/></svg>')}`

const seeds = [...Array(avatarCount).keys()]

function Content({ name }: { name: string }) {
  const [picked, setPicked] = useState<string[]>(['b'])
  const [rating, setRating] = useState<number | null>(4)
  const [sheet, setSheet] = useState(name === 'sheet')
  if (name === 'join') {
    return (
      <div className="flex flex-col gap-6 p-5">
        <Logo className="text-lg" />
        <div>
          <h1 className="text-3xl">Қош келдіңіз!</h1>
          <p className="mt-2 text-ink-2">Сізді экранда осы атпен көреді.</p>
        </div>
        <TextField label="Лақап атыңыз" value="Зерек Тұлпар" onChange={() => {}} />
        <div className="grid grid-cols-6 gap-2.5">
          {seeds.map((seed) => (
            <Avatar
              key={seed}
              seed={seed}
              named
              className={
                seed === 5 ? 'size-full ring-3 ring-ink ring-offset-3 ring-offset-ground' : 'size-full'
              }
            />
          ))}
        </div>
        <Button variant="primary" size="large">
          Қосылу
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-5 p-5">
      <div className="flex items-center justify-between text-sm text-ink-2">
        <span className="flex items-center gap-2">
          <Avatar seed={5} className="size-8" />
          Зерек Тұлпар
        </span>
        {name === 'quiz' && <Countdown remainingMs={4_000} totalMs={30_000} className="size-14 text-base" />}
      </div>
      <h1 className="text-2xl">{question}</h1>
      {name === 'poll' && (
        <>
          <ChoiceCards legend={question} choices={choices} picked={picked} onPick={setPicked} />
          <Button variant="primary" size="large">
            Жауапты жіберу
          </Button>
        </>
      )}
      {name === 'quiz' && (
        <>
          <ChoiceCards
            legend={question}
            choices={choices.map((choice) => ({ ...choice, image }))}
            picked={picked}
            onPick={setPicked}
          />
          <Banner tone="success" title="Жауабыңыз қабылданды">
            Нәтиже экранда көрінеді.
          </Banner>
        </>
      )}
      {name === 'rating' && (
        <>
          <RatingInput
            legend={question}
            value={rating}
            onChange={setRating}
            lowLabel="Мүлде ұсынбаймын"
            highLabel="Міндетті түрде ұсынамын"
          />
          <Banner tone="warning" title="Байланыс үзілді">
            Бағаңыз сақталды. Желі қосылғанда өздігінен жіберіледі.
          </Banner>
        </>
      )}
      {(name === 'form' || name === 'sheet') && (
        <>
          <TextField label="Аты-жөніңіз" value="" onChange={() => {}} autoComplete="name" />
          <TextField
            label="Жұмыс поштасы"
            type="email"
            value="aigul@"
            onChange={() => {}}
            error="Пошта мекенжайын толық жазыңыз, мысалы aigul@company.kz"
          />
          <Checkbox
            label="Компания маған өнім туралы жаңалықтар жібергеніне келісемін."
            checked
            onChange={() => {}}
          />
          <Button variant="primary" size="large" busy>
            Жіберілуде
          </Button>
          <Sheet
            open={sheet}
            onClose={() => setSheet(false)}
            title="Сессиядан шығасыз ба?"
            actions={
              <>
                <Button variant="primary" size="large" onClick={() => setSheet(false)}>
                  Қалу
                </Button>
                <Button variant="quiet" size="large">
                  Шығу
                </Button>
              </>
            }
          >
            Жауаптарыңыз сақталады, осы телефоннан қайта кіре аласыз.
          </Sheet>
        </>
      )}
    </div>
  )
}

export function PhoneView({ name }: { name: string }) {
  return (
    <main>
      <Content name={name} />
    </main>
  )
}

export function Phones() {
  return (
    <main className="flex flex-wrap gap-6 p-8">
      <h1 className="sr-only">Phones</h1>
      {names.map((name, index) => (
        <PhoneFrame key={name} scale={0.8} theme={index % 2 ? 'dark' : 'light'}>
          <Content name={name} />
        </PhoneFrame>
      ))}
    </main>
  )
}
