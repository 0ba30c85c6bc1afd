import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/platform/database/server/embedded.ts'
import { lockFolder } from '../../src/platform/database/server/lock.ts'
import { testMasterKey } from './master-key.ts'

/**
 * Starts a server without fsync in a folder of its own, which goes when it stops.
 * @param autovacuum off for tests: of hundreds of databases that each live for seconds, cleaning them took a part of every run
 */
export async function startTestServer({ autovacuum = true } = {}): Promise<EmbeddedServer> {
  const shelf = join(quickFolder(), `kampvuur-tests-${userInfo().username}`)
  mkdirSync(shelf, { recursive: true, mode: 0o755 })
  clearShelf(shelf)
  const data = mkdtempSync(join(shelf, 'run-'))
  const server = await startEmbedded({
    data,
    masterKey: testMasterKey,
    say: () => {},
    sync: false,
    connections: 300,
  })
  if (!autovacuum)
    await withClient(server.superuser, async (client) => {
      await client.query('alter system set autovacuum = off')
      await client.query('select pg_reload_conf()')
    })
  return {
    ...server,
    async stop() {
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Making a database is ten times as quick in memory; only where there is plenty, a run may need two gigabytes. */
function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    accessSync(MEMORY, constants.W_OK)
    if (bavail * bsize > 6 * 2 ** 30) return MEMORY
  } catch {}
  return tmpdir()
}

const MEMORY = '/dev/shm'

/** Takes away what runs that were killed left behind. */
function clearShelf(shelf: string): void {
  for (const name of readdirSync(shelf)) {
    try {
      const lock = lockFolder(join(shelf, name, 'postgres'))
      if (!lock) continue
      lock.release()
      rmSync(join(shelf, name), { recursive: true, force: true })
    } catch {
      // Without a lock it is being made this very moment.
    }
  }
}
