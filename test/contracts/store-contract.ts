import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { describeDraws } from './store-draws.ts'
import { describeGame } from './store-game.ts'
import { describeIntake } from './store-intake.ts'
import { describeIntakeProperties } from './store-intake-properties.ts'
import { describePeople } from './store-people.ts'
import { describeProspects } from './store-prospects.ts'
import { describeRecords } from './store-records.ts'
import { describeReports } from './store-reports.ts'
import { describeSessions } from './store-sessions.ts'
import { describeTexts } from './store-texts.ts'

export interface OpenedStore {
  store: Store
  /** Closes the store and removes what it has written. */
  dispose(): Promise<void>
}

/**
 * What every store must do, whatever its database. One database for the whole suite: each test makes rows of its own, as
 * many sessions of one installation do.
 */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, { timeout: 60_000 }, () => {
    let opened: OpenedStore | undefined
    const store = (): Store => {
      if (!opened) throw new Error('the store is opened before the tests')
      return opened.store
    }

    beforeAll(async () => {
      opened = await open()
    }, 60_000)
    afterAll(() => opened?.dispose())

    it('answers a ping', async () => {
      await expect(store().ping()).resolves.toBeUndefined()
    })

    describe('workspaces, members, decks, assets, settings', () => describeRecords(store))
    describe('sessions', () => describeSessions(store))
    describe('participants and questions', () => describePeople(store))
    describe('prospects', () => describeProspects(store))
    describe('texts of the audience', () => describeTexts(store))
    describe('quiz as a whole', () => describeGame(store))
    describe('draws', () => describeDraws(store))
    describe('reports', () => describeReports(store))
    describe('intake', () => describeIntake(store))
    describe('intake under random acts', () => describeIntakeProperties(store))
  })
}
