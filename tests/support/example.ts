import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadExampleNetwork } from '../../seeds/load/index.ts'
import type { LoadedAssets } from '../../src/platform/assets/index.ts'
import { makeOwnDatabase } from '../../src/platform/database/server/own-database.ts'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { startTestApplication, type TestApplication } from './application.ts'
import {
  copyOfNamed,
  madeOnce,
  type TestDatabase,
  templateDatabase,
  testMasterKey,
  testServer,
} from './postgres.ts'

/**
 * How long an example network is fresh. All its dates are counted from when it was laid out, so that an old one would not burn any
 * more where a fire should; no part begins on one day and ends on another.
 */
const fresh = 5 * 60_000

/**
 * A database of a test's own with the example network in it. Laying it out takes seconds, most of them for pictures and
 * sound: it is done once for all who ask within five minutes, and copied.
 */
export async function exampleDatabase(): Promise<TestDatabase> {
  const template = await templateDatabase()
  const key = JSON.stringify([template, Math.floor(Date.now() / fresh), lastTouched()])
  const example = await madeOnce('example', key, async (draft) => {
    const { owner } = await makeOwnDatabase(testServer(), draft, testMasterKey, template)
    await loadExampleNetwork({ owner, masterKey: testMasterKey, now: new Date(), say: () => {} })
  })
  return copyOfNamed(example)
}

/** The whole application in this process, with the example network in it. */
export async function startExample(
  env?: Record<string, string>,
  assets?: LoadedAssets,
): Promise<TestApplication> {
  return startTestApplication(env, assets, await exampleDatabase())
}

/** Who watches the tests while they work on the example wants to see what they wrote. */
function lastTouched(): number {
  const files = globSync('seeds/**/*', { cwd: projectRoot })
  return Math.max(...files.map((file) => statSync(join(projectRoot, file)).mtimeMs))
}
