import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDraw } from '../../../server/giveaways/ensure-draw.ts'
import { drawFileSchema } from '../../../shared/core/giveaway/record.ts'
import { buildSession } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'

let server: HttpServer
beforeAll(async () => {
  server = await HttpServer.start()
})
afterAll(() => server.stop())

describe('the record of a draw', () => {
  it('is a file for everybody, without the seed', async () => {
    const session = buildSession({ workspaceId: (await server.member()).member.workspaceId })
    await server.deps.store.sessions.create(session)
    const slide = session.deck.slides.find((candidate) => candidate.kind === 'winner-draw')
    if (!slide) throw new Error('no draw')
    await ensureDraw(server.deps, session, slide)
    const row = await server.deps.store.draws.bySlide(session.id, slide.id)
    const reply = await server.api('GET', `/draws/${row?.id}/record`)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-disposition')).toBe(`attachment; filename=draw-${row?.id}.json`)
    const file = drawFileSchema.parse(reply.json)
    expect(file.records.map(({ type }) => type)).toEqual(['OPEN'])
    expect(reply.text).not.toContain(row?.seed)

    const { cookie } = await server.member()
    const report = await server.api('GET', `/sessions/${session.id}/report`, { cookie })
    const [open] = file.records
    expect(report.json).toMatchObject({
      draws: [{ drawId: row?.id, phase: 'open', commitment: open?.type === 'OPEN' && open.body.commitment }],
    })
    expect(report.text).not.toContain(row?.seed)
  })

  it('is not there for a draw that is not', async () => {
    expect(await server.api('GET', `/draws/${'0'.repeat(32)}/record`)).toMatchObject({
      status: 404,
      json: { kind: 'unknown-draw' },
    })
  })
})
