import { randomBytes } from 'node:crypto'
import { personId, seatId } from '../../../seeds/load/ids.ts'
import { hashOf } from '../../../src/platform/codes/codes.ts'
import { withClient } from '../../../src/platform/database/server/answer.ts'
import { startTestApplication, type TestApplication } from '../../support/application.ts'
import type { Browserless } from '../../support/browserless.ts'
import { exampleDatabase } from '../../support/example.ts'
import { copyOf } from '../../support/postgres.ts'
import { type Walker, walkers } from '../model.ts'
import type { Secret } from './planting.ts'

export interface Twin {
  test: TestApplication
  walk(walker: Walker): Browserless
}

/** The address at which somebody follows their own calendar; of who has none, it leads nowhere. */
export const calendarOf = ({ name }: Walker) => `/calendar/${followedBy(name)}.ics`
const followedBy = (name: string) => hashOf(`calendar of ${name}`).toString('hex')

/** Worlds that are copies of one example network, in which everybody holds the same sessions. */
export async function twins(): Promise<(planted: readonly Secret[]) => Promise<Twin>> {
  const original = await exampleDatabase()
  const tokens = new Map(walkers.map((walker) => [walker.name, randomBytes(32).toString('base64url')]))
  const visitor = randomBytes(32).toString('base64url')
  await withClient(original.superuser, async (client) => {
    for (const walker of walkers) {
      if (walker.kind === 'nobody') continue
      const seat = walker.kind === 'seat' ? seatId(walker.fire, walker.participant) : null
      const person = walker.kind === 'person' ? personId(walker.person) : null
      const scope = walker.kind === 'seat' ? walker.scope : 'person'
      await client.query(
        `insert into platform.session (token_hash, seat_id, person_id, scope, method, ends_at)
         values ($1, $2, $3, $4, 'test', now() + interval '1 hour')`,
        [hashOf(tokens.get(walker.name) as string), seat, person, scope],
      )
      if (person)
        await client.query(
          'insert into gatherings.feed (id, person_id, secret_hash) values ($1, $1, sha256($2))',
          [person, Buffer.from(followedBy(walker.name))],
        )
    }
  })
  return async (planted) => {
    const test = await startTestApplication({}, undefined, await copyOf(original))
    for (const secret of planted) await secret.plant(test.sql)
    return {
      test,
      walk(walker) {
        const browser = test.visitor()
        browser.setCookie('kampvuur_visitor', visitor)
        const token = tokens.get(walker.name) as string
        if (walker.kind === 'person') browser.setCookie('kampvuur_session', token)
        if (walker.kind === 'seat') browser.setCookie('kampvuur_seat', token)
        return browser
      },
    }
  }
}
