import type { MemberView } from '../../shared/protocol/api.ts'
import type { Member } from '../store/store.ts'

/** A member as they may see themselves: without the password's hash. */
export function memberView({ id, name, email, role, language }: Member): MemberView {
  return { id, name, email, role, language }
}
