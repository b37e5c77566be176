import { useEffect, useState } from 'react'
import type { ClientSystem } from '../../connection/system.ts'

/** A value once it has stayed the same for `ms` milliseconds. */
export function useSettled<Value>(value: Value, ms: number, system: Pick<ClientSystem, 'after'>): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => system.after(ms, () => setSettled(value)), [value, ms, system])
  return settled
}
