import { stringify } from 'csv-stringify/sync'
import { slideHeading } from '../../shared/slides/deck.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { defineTexts, type Language, translator } from '../../shared/text/translate.ts'
import type { ReportParticipant, SessionRow, Store, StoredResponse } from '../store/store.ts'
import { answersInWords } from './answers-in-words.ts'
import { consented } from './consented.ts'
import { signalsOf } from './signals.ts'

const texts = defineTexts({
  en: {
    nickname: 'Nickname',
    stage: 'Stage',
    channel: 'Came by',
    direct: 'code or QR',
    score: 'Score',
    joinedAt: 'Joined at (UTC)',
    name: 'Name',
    email: 'E-mail',
    company: 'Company',
    role: 'Role',
    phone: 'Phone',
    fields: 'Other fields',
    consents: 'Consents',
    objections: 'Objections',
    interests: 'Interests',
    moves: 'Stage moves',
    slide: '{number}. {heading}',
  },
  kk: {
    nickname: 'Лақап ат',
    stage: 'Кезең',
    channel: 'Қайдан келді',
    direct: 'код немесе QR',
    score: 'Ұпай',
    joinedAt: 'Қосылған уақыты (UTC)',
    name: 'Аты-жөні',
    email: 'Электрондық пошта',
    company: 'Компания',
    role: 'Лауазымы',
    phone: 'Телефон',
    fields: 'Басқа өрістер',
    consents: 'Келісімдер',
    objections: 'Қарсылықтар',
    interests: 'Қызығушылықтар',
    moves: 'Кезең ауысулары',
    slide: '{number}. {heading}',
  },
  ru: {
    nickname: 'Псевдоним',
    stage: 'Этап',
    channel: 'Откуда пришёл',
    direct: 'код или QR',
    score: 'Очки',
    joinedAt: 'Время входа (UTC)',
    name: 'Имя',
    email: 'Электронная почта',
    company: 'Компания',
    role: 'Должность',
    phone: 'Телефон',
    fields: 'Другие поля',
    consents: 'Согласия',
    objections: 'Возражения',
    interests: 'Интересы',
    moves: 'Переходы между этапами',
    slide: '{number}. {heading}',
  },
})

/** Rows that are written before other work gets its turn: the live session goes on while a file is made. */
const rowsAtOnce = 50
const allMoves = 10_000_000

/**
 * A session's participants as CSV in UTF-8 with a byte order mark (spreadsheets need it for Cyrillic letters), one chunk of rows at
 * a time; everything is read before the first. Cells that a spreadsheet would run as a formula are made plain text. Personal data only where there is consent.
 */
export async function participantsCsv(
  store: Store,
  session: SessionRow,
  language: Language,
): Promise<AsyncIterable<string>> {
  const t = translator(texts, language)
  const slides = session.deck.slides
    .map((slide, index) => ({ slide, number: String(index + 1) }))
    .filter(({ slide }) => slideKinds[slide.kind].opening !== 'never')
  const headings = [
    t('nickname'),
    t('stage'),
    t('channel'),
    t('score'),
    t('joinedAt'),
    t('name'),
    t('email'),
    t('company'),
    t('role'),
    t('phone'),
    t('fields'),
    t('consents'),
    t('objections'),
    t('interests'),
    ...slides.map(({ slide, number }) => t('slide', { number, heading: slideHeading(slide) })),
    t('moves'),
  ]
  const [participants, responses, moves] = await Promise.all([
    store.reports.participants(session.id),
    store.reports.responses(session.id),
    store.reports.moves(session.id, allMoves),
  ])
  const responsesOf = new Map<string, StoredResponse[]>()
  for (const response of responses) {
    const own = responsesOf.get(response.participantId)
    if (own) own.push(response)
    else responsesOf.set(response.participantId, [response])
  }
  const moveCount = new Map<string, number>()
  for (const { participantId } of moves) moveCount.set(participantId, (moveCount.get(participantId) ?? 0) + 1)

  const row = (participant: ReportParticipant, own: readonly StoredResponse[]): (string | number)[] => {
    const person = consented(participant)
    const answers = answersInWords(own, session)
    const signals = signalsOf(own, session)
    return [
      participant.nickname,
      session.stages[participant.stage]?.name[language] ?? '',
      participant.channel || t('direct'),
      participant.score,
      new Date(participant.joinedAt).toISOString().slice(0, 19).replace('T', ' '),
      person?.name ?? '',
      person?.email ?? '',
      person?.company ?? '',
      person?.role ?? '',
      person?.phone ?? '',
      fieldsInWords(person?.fields ?? {}),
      person?.consents.join('; ') ?? '',
      signals.objections.join('; '),
      signals.interests.join('; '),
      ...slides.map(({ slide }) => answers[slide.id] ?? ''),
      moveCount.get(participant.id) ?? 0,
    ]
  }

  async function* chunks(): AsyncGenerator<string> {
    yield `\ufeff${csv([headings])}`
    for (let at = 0; at < participants.length; at += rowsAtOnce) {
      const chunk = participants.slice(at, at + rowsAtOnce)
      yield csv(chunk.map((participant) => row(participant, responsesOf.get(participant.id) ?? [])))
      await new Promise((next) => setImmediate(next))
    }
  }
  return chunks()
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  // A lone line break must be quoted as well, which the library does for whole record delimiters only.
  return stringify([...rows], { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/ })
}

function fieldsInWords(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('; ')
}
