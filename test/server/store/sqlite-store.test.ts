import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../server/store/open-store.ts'
import { describeStore } from '../../contracts/store-contract.ts'

describeStore('the store on SQLite', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-store-'))
  const store = await openStore({ databaseUrl: null, dataDir })
  return {
    store,
    dispose: async () => {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
})
