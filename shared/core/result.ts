/** Expected failures are values. A bug throws; see `docs/architecture.md`, "Errors and logs". */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; refusal: Failure }

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refuse<Failure>(refusal: Failure): { ok: false; refusal: Failure } {
  return { ok: false, refusal }
}
