import type { SlideView } from '../../shared/protocol/views.ts'
import type { Language } from '../../shared/text/translate.ts'
import type { ClientSystem } from './system.ts'
import { randomId } from './system.ts'

/** The part of `localStorage` and `sessionStorage` that is used. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** As whom a person joined; sent again when the server does not know them any more. */
export interface Profile {
  nickname: string
  avatar: number
  language: Language
  channel: string
}

/** A phone forgets a session that it has not opened for this long, milliseconds. */
const forgottenAfterMs = 30 * 24 * 60 * 60 * 1000

interface Person {
  token: string
  /** When the session was last opened, by this phone's clock. */
  usedAt: number
  /** As the server named them; tells an answer of this session from one of an older session with the same code. */
  participantId: string | null
  profile: Profile | null
}

/** An answer as the phone keeps it: `waiting` until the server has acknowledged it. */
export interface KeptAnswer {
  slideId: string
  run: number
  responseId: string
  revision: number
  answer: unknown
  state: 'waiting' | 'acknowledged'
  /** Answer time as the server measured it, milliseconds; 0 while waiting. */
  elapsedMs: number
}

export interface KeptReceipt {
  receipt: unknown
  place: number | null
}

/**
 * What a phone remembers of one session, under its code. Everything has its own key, so that two tabs writing at once
 * do not undo each other. Where the browser refuses storage, or it is full, the page's life is the memory.
 */
export interface Remembered {
  readonly token: string
  person(): Pick<Person, 'participantId' | 'profile'>
  setProfile(profile: Profile | null): void
  setParticipantId(participantId: string): void
  answers(): KeptAnswer[]
  keepAnswer(answer: KeptAnswer): void
  forgetAnswer(slideId: string, run: number): void
  /** By draw id. */
  receipts(): Record<string, KeptReceipt>
  keepReceipt(drawId: string, receipt: KeptReceipt): void
  drafts(): { slideId: string; run: number; draft: unknown }[]
  /** `undefined` forgets it. */
  keepDraft(slideId: string, run: number, draft: unknown): void
  /** Slides that still take answers after the presenter has moved on, of this tab. */
  lingering(): SlideView[]
  keepLingering(slides: readonly SlideView[]): void
  /** All that was done as a participant who is no more: answers, receipts and lingering slides. */
  forgetActs(): void
  /** The answer that another tab has just written under this key, or null if the key is none of an answer. */
  readAnswer(key: string | null, value: string | null): KeptAnswer | null
}

export function remember(options: {
  code: string
  /** Shared by all tabs. */
  lasting: KeyValue | null
  /** Of this tab only. */
  tab: KeyValue | null
  system: ClientSystem
}): Remembered {
  const prefix = `rostrum:${options.code}`
  const lasting = guarded(options.lasting)
  const tab = guarded(options.tab)
  const answerKey = (slideId: string, run: number) => `${prefix}:answer:${slideId}:${run}`
  const draftKey = (slideId: string, run: number) => `${prefix}:draft:${slideId}:${run}`
  const receiptKey = (drawId: string) => `${prefix}:receipt:${drawId}`

  const usedAt = options.system.now()
  forgetOldSessions(lasting, usedAt)
  const token = readPerson(lasting.get(prefix))?.token ?? randomId(options.system, 32)
  // Read anew each time: another tab may have written.
  const person = (): Person => ({
    participantId: null,
    profile: null,
    ...readPerson(lasting.get(prefix)),
    token,
    usedAt,
  })
  const update = (change: Partial<Person>) => lasting.set(prefix, { ...person(), ...change })
  update({})

  return {
    token,
    person,
    setProfile: (profile) => update({ profile }),
    setParticipantId: (participantId) => update({ participantId }),
    answers: () =>
      lasting
        .keys(`${prefix}:answer:`)
        .map((key) => readAnswer(lasting.get(key)))
        .filter((answer) => answer !== null),
    keepAnswer: (answer) => lasting.set(answerKey(answer.slideId, answer.run), answer),
    forgetAnswer: (slideId, run) => lasting.remove(answerKey(slideId, run)),
    receipts: () =>
      Object.fromEntries(
        lasting.keys(receiptKey('')).flatMap((key) => {
          const kept = readReceipt(lasting.get(key))
          return kept ? [[key.slice(receiptKey('').length), kept]] : []
        }),
      ),
    keepReceipt: (drawId, receipt) => lasting.set(receiptKey(drawId), receipt),
    drafts: () =>
      tab.keys(`${prefix}:draft:`).flatMap((key) => {
        const [, slideId, run] = /:draft:([^:]+):(\d+)$/.exec(key) ?? []
        return slideId === undefined ? [] : [{ slideId, run: Number(run), draft: tab.get(key) }]
      }),
    keepDraft: (slideId, run, draft) => {
      if (draft === undefined) tab.remove(draftKey(slideId, run))
      else tab.set(draftKey(slideId, run), draft)
    },
    lingering: () => {
      const kept = tab.get(`${prefix}:lingering`)
      // Written by this very page before its reload, and shown only beside a draft of the same slide.
      return Array.isArray(kept) ? (kept as SlideView[]) : []
    },
    keepLingering: (slides) => tab.set(`${prefix}:lingering`, slides),
    forgetActs: () => {
      for (const key of lasting.keys(`${prefix}:`)) lasting.remove(key)
      tab.remove(`${prefix}:lingering`)
    },
    readAnswer: (key, value) =>
      key?.startsWith(`${prefix}:answer:`) && value !== null ? readAnswer(parse(value)) : null,
  }
}

function forgetOldSessions(lasting: ReturnType<typeof guarded>, now: number) {
  for (const key of lasting.keys('rostrum:')) {
    if (key.split(':').length !== 2) continue
    const person = readPerson(lasting.get(key))
    if (!person || now - person.usedAt < forgottenAfterMs) continue
    for (const own of [key, ...lasting.keys(`${key}:`)]) lasting.remove(own)
  }
}

/** JSON values under keys; a browser that refuses storage is written to in memory, and never an error to the person. */
function guarded(storage: KeyValue | null) {
  const memory = new Map<string, string>()
  const attempt = <Value>(run: (storage: KeyValue) => Value): Value | null => {
    if (!storage) return null
    try {
      return run(storage)
    } catch {
      return null
    }
  }
  return {
    get: (key: string): unknown => parse(memory.get(key) ?? attempt((store) => store.getItem(key))),
    set: (key: string, value: unknown) => {
      const text = JSON.stringify(value)
      const written = attempt((store) => {
        store.setItem(key, text)
        return true
      })
      if (written) memory.delete(key)
      else memory.set(key, text)
    },
    remove: (key: string) => {
      memory.delete(key)
      attempt((store) => store.removeItem(key))
    },
    keys: (prefix: string): string[] => {
      const stored = attempt((store) =>
        Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key !== null),
      )
      return [...new Set([...memory.keys(), ...(stored ?? [])])].filter((key) => key.startsWith(prefix))
    },
  }
}

function parse(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readPerson(raw: unknown): Person | null {
  if (!isRecord(raw) || typeof raw.token !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(raw.token)) return null
  const { token, participantId, usedAt } = raw
  return {
    token,
    usedAt: typeof usedAt === 'number' ? usedAt : 0,
    participantId: typeof participantId === 'string' ? participantId : null,
    profile: readProfile(raw.profile),
  }
}

function readProfile(raw: unknown): Profile | null {
  if (!isRecord(raw)) return null
  const { nickname, avatar, language, channel } = raw
  if (typeof nickname !== 'string' || typeof avatar !== 'number' || typeof channel !== 'string') return null
  if (language !== 'en' && language !== 'kk' && language !== 'ru') return null
  return { nickname, avatar, language, channel }
}

function readAnswer(raw: unknown): KeptAnswer | null {
  if (!isRecord(raw)) return null
  const { slideId, run, responseId, revision, answer, state, elapsedMs } = raw
  if (typeof slideId !== 'string' || typeof run !== 'number' || typeof responseId !== 'string') return null
  if (typeof revision !== 'number' || (state !== 'waiting' && state !== 'acknowledged')) return null
  return {
    slideId,
    run,
    responseId,
    revision,
    answer,
    state,
    elapsedMs: typeof elapsedMs === 'number' ? elapsedMs : 0,
  }
}

function readReceipt(raw: unknown): KeptReceipt | null {
  if (!isRecord(raw)) return null
  return { receipt: raw.receipt ?? null, place: typeof raw.place === 'number' ? raw.place : null }
}
