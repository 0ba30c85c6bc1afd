import { randomUUID } from 'node:crypto'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { layKey } from '../../../../../tests/support/keys.ts'
import { connect } from '../../../../platform/database/connect.ts'
import { resetLostSteps } from '../by-the-clock.ts'

export interface Sat {
  id: string
  email: string
  seat: string
  browser: Browserless
}

export interface LostWorld {
  test: TestApplication
  movement: string
  /** A house that asks a second step of everybody. */
  house(): Promise<string>
  /** Somebody who has sat there for long; a host has shown their own second step. */
  sits(name: string, circle: string, role?: 'member' | 'host', days?: number): Promise<Sat>
  /** They have an app, in this session not shown. */
  hasStep(who: Sat): Promise<void>
  asks(who: Sat): Promise<string>
  agrees(host: Sat, lostStep: string): Promise<Browserless>
  /** So much time goes by for what waits, and the clock strikes. */
  passes(hours: number): Promise<void>
  stepsOf(who: Sat): Promise<number>
  lastTo(who: Sat): Promise<{ subject: string; body: string } | undefined>
  outcomeOf(lostStep: string): Promise<string | null | undefined>
}

export async function openLostWorld(): Promise<LostWorld> {
  const test = await startTestApplication()
  const { sql } = test
  const movement = await makeCircle(test, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const path = (id: string) => `/lost-steps/${id}`

  return {
    test,
    movement,
    async house() {
      const slug = `huis-${randomUUID().slice(0, 8)}`
      const id = await makeCircle(test, { slug, name: 'Wielhuis', parentId: movement, movementId: movement })
      await sql("update circles.circle set second_step = 'everybody' where id = $1", [id])
      return id
    },
    async sits(name, circle, role = 'member', days = 100) {
      const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`
      const id = await makePerson(test, name, email)
      const seat = await makeSeat(test, circle, id, role)
      await sql(
        `update circles.seat set taken_at = now() - $2 * interval '1 day',
           host_since = case when role = 'host' then now() - $2 * interval '1 day' end where id = $1`,
        [seat, days],
      )
      const browser = await test.as(id)
      if (role === 'host')
        await sql('update platform.session set strong_at = now() where person_id = $1', [id])
      return { id, email, seat, browser }
    },
    async hasStep({ id }) {
      const key = await layKey(test.app.house)
      await sql(
        `insert into auth.second_step ("userId", sealing_key_id, secret, begun_in, confirmed_at)
         values ($1, $2, 'x', gen_random_uuid(), now())`,
        [id, key],
      )
      await sql(`insert into auth.recovery_code ("userId", hash) values ($1, 'x')`, [id])
      await sql(
        `insert into auth.passkey (id, "userId", "publicKey", "credentialID", counter, "deviceType", "backedUp")
         values (gen_random_uuid(), $1::uuid, 'x', $1::uuid::text, 0, 'x', false)`,
        [id],
      )
    },
    async asks({ browser, id }) {
      await browser.get('/sign-in/lost')
      await browser.submit({}, '/sign-in/lost')
      const [row] = await sql<{ id: string }>(
        'select id from circles.lost_step where person_id = $1 order by at desc limit 1',
        [id],
      )
      return row?.id ?? ''
    },
    async agrees({ browser }, lostStep) {
      await browser.get(path(lostStep))
      return browser.submit({ answer: 'yes', declared: ['spoke', 'knows'] }, path(lostStep))
    },
    async passes(hours) {
      // A letter that is being written holds its row, and the clock leaves that for the next time.
      await test.app.drained()
      await sql(
        `update circles.lost_step set at = at - $1 * interval '1 hour', agreed_at = agreed_at - $1 * interval '1 hour'`,
        [hours],
      )
      const worker = connect(test.database.worker, { max: 1 })
      await worker.write(undefined, ({ db }) =>
        resetLostSteps.run({ db, house: test.app.house, origin: test.origin, post: async () => {} }),
      )
      await worker.close()
    },
    async stepsOf({ id }) {
      const rows = await sql(
        `select 1 from auth.second_step where "userId" = $1 union all select 1 from auth.recovery_code where "userId" = $1
         union all select 1 from auth.passkey where "userId" = $1`,
        [id],
      )
      return rows.length
    },
    lastTo: async ({ email }) => (await letters(test)).filter(({ recipient }) => recipient === email).at(-1),
    outcomeOf: async (id) =>
      (await sql<{ outcome: string | null }>('select outcome from circles.lost_step where id = $1', [id]))[0]
        ?.outcome,
  }
}

/** The path of the link with which it is stopped, as it stands in the letter. */
export const stopIn = (letter: { body: string } | undefined): string =>
  /\/sign-in\/lost\/stop\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
