import type {
  ActResult,
  AwardRow,
  LoadedParticipant,
  LoadedProspect,
  LoadedResponse,
  LoadedRows,
  Move,
  ParticipantNew,
  QuestionAct,
  ResponseRow,
  UpvoteAct,
  WriteSet,
} from './acts.ts'
import { emailKey, orderedWrites, type PlannedProspect } from './write-set.ts'

export const refused = (refusal: Extract<ActResult, { ok: false }>['refusal']): ActResult => ({
  ok: false,
  refusal,
})

/** What a batch of acts has come to so far: each rule reads what the acts before it have left, else what was loaded. */
export class Batch {
  readonly loaded: LoadedRows
  readonly tokens = new Map<string, string>()
  readonly participants = new Map<string, LoadedParticipant>()
  /** By `tokenKey`. */
  readonly participantsNew = new Map<string, ParticipantNew>()
  /** Ids of the participants that have changed. */
  readonly changed = new Set<string>()
  readonly responses = new Map<string, ResponseRow>()
  readonly awards = new Map<string, AwardRow>()
  readonly teamSizes = new Map<string, Record<number, number>>()
  readonly questions = new Map<string, QuestionAct>()
  readonly upvotes = new Map<string, { act: UpvoteAct; had: boolean; has: boolean }>()
  readonly prospects = new Map<string, PlannedProspect>()
  readonly emails = new Map<string, string>()
  readonly slideCounts = new Map<string, WriteSet['slideCounts'][number]>()
  readonly funnelCounts = new Map<string, WriteSet['funnelCounts'][number]>()
  readonly moves: Move[] = []
  readonly consents: WriteSet['consents'] = []

  constructor(loaded: LoadedRows) {
    this.loaded = loaded
    for (const prospect of loaded.prospects.values()) {
      this.emails.set(emailKey(prospect), prospect.id)
    }
  }

  participant(id: string): LoadedParticipant | undefined {
    return this.participants.get(id) ?? this.loaded.participants.get(id)
  }

  change(participant: LoadedParticipant): void {
    this.participants.set(participant.id, participant)
    // Also for one who joined in this very batch: the insert carries the entry only, the change is written after it.
    this.changed.add(participant.id)
  }

  /** The stored answer as this batch has left it so far. */
  answer(key: string): LoadedResponse | undefined {
    const stored = this.responses.get(key) ?? this.loaded.responses.get(key)
    const award = this.awards.get(key)
    return stored && award ? { ...stored, points: award.points } : stored
  }

  prospect(id: string): LoadedProspect | undefined {
    return this.prospects.get(id) ?? this.loaded.prospects.get(id)
  }

  writes(): WriteSet {
    return orderedWrites(this)
  }
}
