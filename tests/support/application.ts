import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import { type Application, type ApplicationParts, createApplication } from '../../src/application.ts'
import type { LoadedAssets } from '../../src/platform/assets/index.ts'
import { hashOf, newSessionToken } from '../../src/platform/codes/codes.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { Browserless } from './browserless.ts'
import { layKey } from './keys.ts'
import { freshDatabase, type TestDatabase, testMasterKey } from './postgres.ts'

const noAssets: LoadedAssets = {
  url: (name) => `/assets/${name}`,
  css: [],
  fonts: [],
  styles: () => [],
  file: () => undefined,
}

export interface TestApplication {
  app: Application
  database: TestDatabase
  origin: string
  /** Looks and writes past all rules. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>
  /** A visitor without cookies who can fill in forms; from an address of their own where that is counted. */
  visitor(address?: string): Browserless
  /** A visitor who is signed in as this person. */
  as(personId: string): Promise<Browserless>
  /** Everything the application logged, one JSON line each. */
  logged: string[]
  close(): Promise<void>
}

/** The whole application in this process, by default on a fresh database; mail lands in platform.example_mail. */
export async function startTestApplication(
  env: Record<string, string> = {},
  assets: LoadedAssets = noAssets,
  given?: TestDatabase,
  around: Pick<ApplicationParts, 'outside'> = {},
): Promise<TestApplication> {
  const database = given ?? (await freshDatabase())
  const origin = env.KAMPVUUR_ORIGIN ?? 'http://localhost:3000'
  // Made when the first file is kept.
  const data = join(tmpdir(), `kampvuur-test-${randomUUID()}`)
  const settings = readSettings({
    KAMPVUUR_DATA: data,
    KAMPVUUR_EXAMPLE: 'yes',
    KAMPVUUR_ORIGIN: origin,
    KAMPVUUR_LETTER_REST: '0',
    ...env,
  })
  const logged: string[] = []
  const log = pino({ base: null }, { write: (line: string) => logged.push(line) })
  const app = await createApplication({
    settings,
    addresses: database,
    masterKey: testMasterKey,
    assets,
    log,
    byTheClock: false,
    ...around,
  })
  const client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  const sql = async <Row>(text: string, values: unknown[] = []) =>
    (await client.query(text, values)).rows as Row[]
  const visitor = (address?: string) => {
    const env = address && { incoming: { socket: { remoteAddress: address } } }
    return new Browserless((request) => app.fetch(request, env), origin)
  }
  return {
    app,
    database,
    origin,
    sql,
    visitor,
    async as(personId) {
      const token = newSessionToken()
      await sql(
        `insert into platform.session (token_hash, person_id, scope, method, ends_at) values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
        [hashOf(token), personId],
      )
      const browser = visitor()
      browser.setCookie('kampvuur_session', token)
      return browser
    },
    logged,
    async close() {
      await client.end()
      await app.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** A person with an account. Returns the id. */
export async function makePerson(
  { sql }: TestApplication,
  name: string,
  email: string | null = null,
): Promise<string> {
  const id = randomUUID()
  await sql('insert into people.person (id, name, email) values ($1, $2, $3)', [id, name, email])
  return id
}

interface CircleParts {
  kind?: string
  name: string
  slug?: string
  parentId?: string
  movementId?: string
  visibility?: 'everyone' | 'around' | 'members'
}

/** A circle. Returns the id. */
export async function makeCircle({ sql }: TestApplication, parts: CircleParts): Promise<string> {
  const id = randomUUID()
  const slug = parts.slug ?? `circle-${id.slice(0, 8)}`
  await sql(
    `insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility, contact_name, contact_phone)
     values ($1, $2, $3, $4, $5, $6, $7, 'Els Brinkman', '085 000 00 11')`,
    [
      id,
      parts.kind ?? 'organisation',
      slug,
      parts.name,
      parts.parentId ?? null,
      parts.movementId ?? null,
      parts.visibility ?? 'everyone',
    ],
  )
  return id
}

/** A taken seat for a person in a circle; around a fire they were there. Returns the seat's id. */
export async function makeSeat(
  test: TestApplication,
  circleId: string,
  personId: string,
  role = 'member',
): Promise<string> {
  const id = randomUUID()
  const keyId = await layKey(test.app.house)
  await test.sql(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at, came_at)
     select $1, $2, $3, p.name, $4, $5, now(), (select now() from circles.circle where id = $2 and kind = 'fire') from people.person p where p.id = $3`,
    [id, circleId, personId, role, keyId],
  )
  return id
}

/** The letters sent so far, oldest first, after the post is done. */
export async function letters({
  app,
  sql,
}: TestApplication): Promise<{ recipient: string; subject: string; body: string }[]> {
  await app.drained()
  return sql('select recipient, subject, body from platform.example_mail order by id')
}
