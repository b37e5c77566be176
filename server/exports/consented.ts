import type { ReportParticipant } from '../store/store.ts'

/** Personal data of a participant, if they agreed to be contacted and have not taken that back; else null. */
export function consented(participant: ReportParticipant): ReportParticipant['prospect'] {
  return participant.prospect?.consents.includes('contact') ? participant.prospect : null
}
