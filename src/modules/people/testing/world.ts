import { randomUUID } from 'node:crypto'
import pg from 'pg'
import pino from 'pino'
import { Browserless } from '../../../../tests/support/browserless.ts'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../../../tests/support/postgres.ts'
import type { LoadedAssets } from '../../../platform/assets/index.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import type { House } from '../../../platform/commands/command.ts'
import { connect } from '../../../platform/database/connect.ts'
import { memoryStore } from '../../../platform/files/testing/memory-store.ts'
import { startJobs } from '../../../platform/jobs/index.ts'
import { LiveHub } from '../../../platform/live/hub.ts'
import { examplePost } from '../../../platform/mail/example-post.ts'
import type { Module } from '../../../platform/registry/module.ts'
import { sealingWith } from '../../../platform/sealing/seal.ts'
import { deriveKey } from '../../../platform/secrets/master-key.ts'
import { webServer } from '../../../platform/web/server.ts'
import { type DeskParts, openSignIn, people, viewerOf } from '../index.ts'

const assets: LoadedAssets = {
  url: (name) => `/assets/${name}`,
  css: [],
  fonts: [],
  styles: () => [],
  file: () => undefined,
}
const movementOf = async () => ({ name: 'De Kring', contactName: 'Els', contactPhone: '085 000 00 11' })

export interface WorldOptions {
  enough?: DeskParts['enough']
  outside?: DeskParts['outside']
  modules?: readonly Module[]
  origin?: string
  example?: boolean
  /** Without them nothing happens after commit. */
  withJobs?: boolean
}

/** This room alone, with its jobs, on a fresh database; letters land in platform.example_mail. */
export async function openWorld({ enough, outside, modules = [people], ...options }: WorldOptions = {}) {
  const { origin = 'http://localhost:3000', example = true, withJobs = true } = options
  const database: TestDatabase = await freshDatabase()
  const web = connect(database.web, { max: 4 })
  const house: House = {
    database: web,
    clock: systemClock,
    sealing: sealingWith(deriveKey(testMasterKey, 'sealing')),
    files: memoryStore(),
    keyFor: (label) => deriveKey(testMasterKey, label),
  }
  const site = { origin, example, production: false }
  const desk = openSignIn(house, { authAddress: database.auth, site, outside, ...(enough && { enough }) })
  const logged: string[] = []
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) })
  const workerAddress = database.worker
  const mail = { post: examplePost, letterRest: 0 }
  const parts = { house, workerAddress, modules, site, log, movementOf, byTheClock: false, ...mail }
  const jobs = withJobs ? await startJobs(parts) : undefined
  const live = new LiveHub({ address: database.web, log })
  const around = { viewerOf, helpingOn: async () => undefined, movementOf }
  const app = webServer({ site, proxies: 0, house, live, assets, modules, log, ...around })
  const superuser = new pg.Client({ connectionString: database.superuser })
  superuser.on('error', () => {}) // the server may be restarted under it
  await superuser.connect()
  const sql = async <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
    (await superuser.query(text, values)).rows as Row[]
  const fetch = async (request: Request) => app.fetch(request)

  return {
    database,
    house,
    site,
    logged,
    sql,
    fetch,
    visitor: () => new Browserless(fetch, origin),
    async person(name: string, email: string | null, slug: string | null = null): Promise<string> {
      const id = randomUUID()
      await sql('insert into people.person (id, name, email, slug) values ($1, $2, $3, $4)', [
        id,
        name,
        email,
        slug,
      ])
      return id
    },
    async letters(): Promise<{ recipient: string; subject: string; body: string }[]> {
      await jobs?.drained()
      return sql('select recipient, subject, body from platform.example_mail order by id')
    },
    async close() {
      await live.close()
      await superuser.end()
      await jobs?.stop()
      await desk.close()
      await web.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** The path of the first link of signing in that a letter holds. */
export function linkIn(body: string): string {
  const url = /https?:\/\/\S+\/sign-in\/link\/\S+/.exec(body)?.[0]
  if (!url) throw new Error(`No link in:\n${body}`)
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** Signs a visitor in by mail. */
export async function signInByMail(world: World, email: string, { stay = false, agent = '' } = {}) {
  const visitor = world.visitor()
  visitor.headers['user-agent'] = agent
  await visitor.get('/sign-in')
  await visitor.submit({ email })
  const sent = await world.letters()
  const letter = sent.filter(({ recipient }) => recipient === email).at(-1)
  await visitor.get(linkIn(letter?.body ?? ''))
  return visitor.submit(stay ? { stay: 'yes' } : {})
}
