import { describe, expect, it } from 'vitest'
import { Gate } from '../../../server/system/gate.ts'

function task() {
  let finish: (value: string) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const state = { running: false }
  const run = () => {
    state.running = true
    return new Promise<string>((resolve, reject) => {
      finish = resolve
      fail = reject
    })
  }
  return { state, run, finish: (value: string) => finish(value), fail: (error: Error) => fail(error) }
}
const turn = () => new Promise((next) => setImmediate(next))

describe('a gate', () => {
  it('lets so many run at a time, and the others in order', async () => {
    const gate = new Gate({ atOnce: 2, waiting: 2 })
    const tasks = [task(), task(), task(), task()]
    const done = tasks.map(({ run }) => gate.run(run))
    await turn()
    expect(tasks.map(({ state }) => state.running)).toEqual([true, true, false, false])
    tasks[1]?.finish('second')
    await turn()
    expect(tasks.map(({ state }) => state.running)).toEqual([true, true, true, false])
    for (const [index, { finish }] of tasks.entries()) finish(String(index))
    await turn()
    tasks[3]?.finish('3')
    expect(await Promise.all(done)).toEqual([
      { value: '0' },
      { value: 'second' },
      { value: '2' },
      { value: '3' },
    ])
  })

  it('sends away who would wait too long', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 1 })
    const [first, second, third] = [task(), task(), task()]
    const running = gate.run(first.run)
    const waiting = gate.run(second.run)
    expect(await gate.run(third.run)).toBeNull()
    expect(third.state.running).toBe(false)
    first.finish('a')
    await running
    await turn()
    second.finish('b')
    expect(await waiting).toEqual({ value: 'b' })
  })

  it('goes on after a task that failed', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 1 })
    const failing = task()
    const failed = gate.run(failing.run)
    const next = gate.run(async () => 'next')
    failing.fail(new Error('broken'))
    await expect(failed).rejects.toThrow('broken')
    expect(await next).toEqual({ value: 'next' })
    expect(await gate.run(async () => 'last')).toEqual({ value: 'last' })
  })
})
