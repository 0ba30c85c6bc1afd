import { Kysely } from 'kysely'
import { dialectFor } from '../../src/platform/database/named-statements.ts'
import type { Schema } from '../../src/platform/database/schema.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { fires } from '../fires/index.ts'
import { loadCircles } from './circles.ts'
import { loadDemo } from './demo.ts'
import { loadFire } from './fires.ts'
import { loadHarvest } from './harvest.ts'
import { type Loading, loadingWith } from './loading.ts'
import { loadPeople } from './people.ts'
import { loadThemes } from './themes.ts'
import { loadWords } from './words.ts'

interface Parts {
  /** Connection URI of the database's owner. */
  owner: string
  masterKey: Buffer
  /** All dates are counted from here. */
  now: Date
  say(line: string): void
}

/**
 * Fills an empty database with the example network, in one transaction. Does nothing where a movement lives already;
 * of several processes that start together one fills it and the others wait.
 */
export async function loadExampleNetwork({ owner, masterKey, now, say }: Parts): Promise<void> {
  await withClient(owner, async (client) => {
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('kampvuur example network'))")
    const { rowCount } = await client.query("select from circles.circle where kind = 'movement' limit 1")
    if (rowCount === 0) {
      say('Laying out the example network.')
      const db = new Kysely<Schema>({ dialect: dialectFor(client) })
      await load(loadingWith(db, masterKey, now))
    }
    await client.query('commit')
  })
}

async function load(loading: Loading): Promise<void> {
  await loadCircles(loading)
  await loadPeople(loading)
  for (const fire of fires) {
    await loadFire(loading, fire)
    await loadWords(loading, fire)
    await loadHarvest(loading, fire)
  }
  await loadThemes(loading)
  await loadDemo(loading)
}
