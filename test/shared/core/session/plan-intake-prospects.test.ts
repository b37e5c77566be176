import { describe, expect, it } from 'vitest'
import { nowKey } from '../../../../shared/core/funnel/funnel-counts.ts'
import type { LoadedSession } from '../../../../shared/core/session/acts.ts'
import {
  buildCorrection,
  buildIdentity,
  buildJoin,
  buildLead,
  buildQuestion,
  tag,
} from '../../../support/build-acts.ts'
import { buildLoadedSession, buildProspect } from '../../../support/build-loaded.ts'
import { MemoryIntake } from '../../../support/memory-intake.ts'

const join = buildJoin({ participantId: 'participant', tokenHash: 'token' })

/** A store in which `participant` has joined `session`. */
function joined(session: Partial<LoadedSession> = {}): MemoryIntake {
  const store = new MemoryIntake(buildLoadedSession(session))
  store.commit([join])
  return store
}

describe('prospects', () => {
  it('[INT16] are made by a form with consent, and found by their e-mail', () => {
    const store = joined()
    store.commit([
      buildLead({ identity: buildIdentity({ newProspectId: 'new', fields: { City: 'Astana' } }) }),
    ])
    expect(store.participants.get('participant')?.prospectId).toBe('new')
    expect(store.prospects.get('new')).toMatchObject({ name: 'Aigerim Serik', fields: '{"City":"Astana"}' })

    const known = joined()
    known.prospects.set('prospect', buildProspect())
    const identity = buildIdentity({ name: 'Aigerim S.', phone: '', role: '', fields: { Size: '50' } })
    known.commit([buildLead({ identity })])
    expect(known.participants.get('participant')?.prospectId).toBe('prospect')
    expect(known.prospects.get('prospect')).toMatchObject({
      name: 'Aigerim S.',
      role: 'CTO',
      phone: '+7 701 000 00 00',
      fields: '{"City":"Almaty","Size":"50"}',
    })
    expect(known.prospects.size).toBe(1)
  })

  it('[INT16] are one when two forms of a batch give the same e-mail', () => {
    const store = joined()
    store.commit([
      buildJoin({ participantId: 'second', tokenHash: 'second' }),
      buildLead(),
      buildLead({ participantId: 'second' }),
    ])
    expect(store.prospects.size).toBe(1)
    expect(store.participants.get('second')?.prospectId).toBe(
      store.participants.get('participant')?.prospectId,
    )
  })

  it('[INT17] enter at the stage where they were, which the session did not bring about', () => {
    const store = joined()
    store.prospects.set('prospect', buildProspect({ stage: 'purchase' }))
    expect(store.commit([buildLead({ tag: tag(3) })])).toMatchObject([
      { moves: [{ from: 0, to: 4, cause: 'recognised', prospectId: 'prospect' }] },
    ])
    expect(store.funnel('session')).toEqual({ [nowKey(4)]: 1 })
  })

  it('[INT18] follow the participant upwards and corrections either way', () => {
    const store = joined()
    store.prospects.set('prospect', buildProspect())
    const stage = () => store.prospects.get('prospect')?.stage
    store.commit([buildLead({ tag: tag(3) })])
    expect(stage()).toBe('engagement')
    store.commit([buildQuestion({ tag: tag(4) })])
    expect(stage()).toBe('purchase')
    store.commit([buildCorrection({ stage: 1 })])
    expect(stage()).toBe('interest')
  })

  it('[INT18] keep a stage that this funnel lacks', () => {
    const store = joined()
    store.prospects.set('prospect', buildProspect({ stage: 'champion' }))
    store.commit([buildLead({ tag: tag(3) })])
    expect(store.prospects.get('prospect')?.stage).toBe('champion')
    expect(store.participants.get('participant')?.stage).toBe(3)
  })

  it('[INT19] have every decision on the ledger', () => {
    const store = joined()
    const consents = [
      { purpose: 'contact', text: 'Contact me.', given: true },
      { purpose: 'marketing', text: 'Send me news.', given: false },
    ]
    store.commit([
      buildLead({ identity: buildIdentity({ consents }) }),
      buildLead({ revision: 2, identity: buildIdentity({ consents }) }),
    ])
    expect(store.consents.map(({ purpose, text, given }) => ({ purpose, text, given }))).toEqual([
      ...consents,
      ...consents,
    ])
    expect(new Set(store.consents.map(({ id }) => id)).size).toBe(4)
  })
})
