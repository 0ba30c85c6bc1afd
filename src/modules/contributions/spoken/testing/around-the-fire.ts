import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll } from 'vitest'
import { layKey } from '../../../../../tests/support/keys.ts'
import { freshDatabase, testMasterKey } from '../../../../../tests/support/postgres.ts'
import { systemClock } from '../../../../platform/clock/clock.ts'
import { hashOf, newSessionToken } from '../../../../platform/codes/codes.ts'
import type { Asking, House } from '../../../../platform/commands/command.ts'
import { connect, type Db } from '../../../../platform/database/connect.ts'
import type { Scope } from '../../../../platform/database/schema.ts'
import { memoryStore } from '../../../../platform/files/testing/memory-store.ts'
import { sealingWith } from '../../../../platform/sealing/seal.ts'
import { deriveKey } from '../../../../platform/secrets/master-key.ts'
import type { SeatRole } from '../../../circles/index.ts'

/** A place at the table in a test: the seat, and the token of the device that sits there. */
export interface TestSeat {
  id: string
  name: string
  token: string
}

/** An organisation, a fire in it, and people around it, on a database of the test's own. */
export async function aroundTheFire() {
  const database = await freshDatabase()
  const web = connect(database.web)
  const superuser = new pg.Client({ connectionString: database.superuser })
  await superuser.connect()
  afterAll(async () => {
    await superuser.end()
    await web.close()
  })
  const sql = async <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
    (await superuser.query(text, values)).rows as Row[]
  // Counted from one here, so that tests can name a version.
  await sql('alter table contributions.contribution alter column version set default 1')
  const house: House = {
    database: web,
    clock: systemClock,
    sealing: sealingWith(deriveKey(testMasterKey, 'sealing')),
    files: memoryStore(),
    keyFor: (label) => deriveKey(testMasterKey, label),
  }

  const circle = async (kind: string, parent: string | null) => {
    const id = randomUUID()
    await sql('insert into circles.circle (id, kind, slug, name, parent_id) values ($1, $2, $3, $3, $4)', [
      id,
      kind,
      `${kind}-${id.slice(0, 8)}`,
      parent,
    ])
    return id
  }
  const movement = await circle('movement', null)
  const organisation = await circle('organisation', movement)
  const fire = await circle('fire', organisation)

  const session = async (owner: { seat: string } | { person: string }, scope: Scope) => {
    const token = newSessionToken()
    const [seat, person] = 'seat' in owner ? [owner.seat, null] : [null, owner.person]
    await sql(
      `insert into platform.session (token_hash, seat_id, person_id, scope, method, ends_at)
       values ($1, $2, $3, $4, 'test', now() + interval '1 hour')`,
      [hashOf(token), seat, person, scope],
    )
    return token
  }
  const seatIn = async (
    circleId: string,
    name: string,
    role: SeatRole = 'guest',
    personId: string | null = null,
  ) => {
    const id = randomUUID()
    const key = await layKey(house)
    await sql(
      `insert into circles.seat (id, circle_id, name, role, person_id, sealing_key_id, taken_at, came_at)
       values ($1, $2, $3, $4, $5, $6, now(), now())`,
      [id, circleId, name, role, personId, key],
    )
    return id
  }

  return {
    database,
    house,
    sql,
    movement,
    organisation,
    fire,
    circle,
    session,
    seatIn,
    /** Somebody with a phone at the table. */
    async atTable(name: string, role: SeatRole = 'guest', scope: Scope = 'room'): Promise<TestSeat> {
      const id = await seatIn(fire, name, role)
      return { id, name, token: await session({ seat: id }, scope) }
    },
    /** Somebody with an account and a seat in this circle (none: a stranger who signed in). */
    async signedIn(name: string, circleId: string | null, role: SeatRole = 'member') {
      const personId = randomUUID()
      await sql('insert into people.person (id, name) values ($1, $2)', [personId, name])
      const seatId = circleId === null ? null : await seatIn(circleId, name, role, personId)
      return { personId, seatId, token: await session({ person: personId }, 'person') }
    },
    /** Reads as this token's holder. */
    reading: <T>(token: string | undefined, work: (db: Db) => Promise<T>) =>
      web.read(token, ({ db }) => work(db)),
    asking: (token: string | undefined, idempotencyKey?: string): Asking => ({
      token,
      requestId: 'test',
      idempotencyKey,
    }),
  }
}

export type Fire = Awaited<ReturnType<typeof aroundTheFire>>
