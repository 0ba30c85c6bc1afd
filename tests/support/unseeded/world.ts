import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withClient } from '../../../src/platform/database/server/answer.ts'
import { findFreePort } from '../../../src/platform/database/server/port.ts'
import { testServer } from '../postgres.ts'
import { type Catcher, startCatcher } from './catcher.ts'
import { type RunningServer, runCli, startServer } from './processes.ts'
import { openTables, type Tables } from './tables.ts'
import { Visitor } from './visitor.ts'

/** A house in production on an empty database: nothing comes in but by mail, by paper and by the command line. */
export interface World {
  /** The public address; the servers stand behind it. */
  origin: string
  mails: Catcher
  tables: Tables
  servers: readonly RunningServer[]
  /** One more server process on the same database. */
  addServer(): Promise<void>
  visitor(): Visitor
  cli(...args: string[]): Promise<{ exit: number | null; output: string }>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const [database, mails, data] = await Promise.all([
    emptyDatabase(),
    startCatcher(),
    mkdtemp(join(tmpdir(), 'kampvuur-unseeded-')),
  ])
  const tables = await openTables(database)
  const origin = 'https://vuur.example'
  const env = {
    NODE_ENV: 'production',
    KAMPVUUR_ORIGIN: origin,
    KAMPVUUR_DATA: data,
    KAMPVUUR_MASTER_KEY: randomBytes(32).toString('hex'),
    DATABASE_URL: database,
    SMTP_URL: mails.url,
    KAMPVUUR_LETTER_REST: '0',
  }
  const servers: RunningServer[] = []
  const starting: Promise<unknown>[] = []
  const addServer = () => {
    const started = findFreePort()
      .then((port) => startServer(port, env))
      .then((server) => void servers.push(server))
    starting.push(started)
    return started
  }
  return {
    origin,
    mails,
    tables,
    servers,
    addServer,
    visitor: () =>
      new Visitor({
        origin,
        get bases() {
          return servers.map(({ base }) => base)
        },
        counts: async () => ({ ...(await tables.counts()), letters: mails.all.length }),
      }),
    cli: (...args) => runCli(args, env),
    async close() {
      await Promise.allSettled(starting)
      await Promise.all(servers.map((server) => server.stop()))
      await Promise.all([mails.close(), tables.close(), rm(data, { recursive: true, force: true })])
    },
  }
}

/** The address of a database with nothing in it, as somebody gets it from who runs the server. */
async function emptyDatabase(): Promise<string> {
  const name = `unseeded_${randomBytes(6).toString('hex')}`
  await withClient(testServer(), (client) => client.query(`CREATE DATABASE ${name}`))
  const url = new URL(testServer())
  url.pathname = `/${name}`
  return url.href
}
