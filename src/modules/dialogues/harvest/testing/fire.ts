import { randomUUID } from 'node:crypto'
import {
  makeCircle,
  makePerson,
  makeSeat,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { layKey } from '../../../../../tests/support/keys.ts'
import { hashOf, newSessionToken } from '../../../../platform/codes/codes.ts'
import type { Audience } from '../../../contributions/index.ts'

/** A house with a fire that was held there, kept by Daan; for tests. */
export interface TestFire {
  dialogueId: string
  circleId: string
  organisationId: string
  /** The facilitator's person and browser. */
  keeper: Browserless
  /** A taken seat without an account. Returns its id. */
  seat(name: string, parts?: { role?: string; personId?: string }): Promise<string>
  /** What somebody said and confirmed. Returns the contribution's id. */
  say(
    seatId: string,
    words: string,
    audience: Audience | null,
    parts?: { withName?: boolean },
  ): Promise<string>
  /** The speaker decides again; null: takes it back. */
  decide(contributionId: string, audience: Audience | null): Promise<void>
  /** A browser that came in with a code for this seat. */
  sitting(seatId: string, scope?: 'card' | 'room' | 'invitation' | 'carrier'): Promise<Browserless>
}

/** What is written past all rules stands in no log: a line there lets go of pages that were kept. */
export const noted = ({ sql }: TestApplication) =>
  sql("select platform.audit('test.done', 'test', null, null)")

interface FireParts {
  name?: string
  announced?: boolean
  status?: 'inviting' | 'harvesting' | 'closed'
  /** Days from now. */
  inDays?: number
}

export async function makeFire(test: TestApplication, parts: FireParts = {}): Promise<TestFire> {
  const { sql, app } = test
  const { name = 'De achterdeur', announced = false, status = 'closed', inDays = -20 } = parts
  const organisationId = await makeCircle(test, { name: 'Het Wielhuis' })
  const circleId = await makeCircle(test, {
    kind: 'fire',
    name,
    parentId: organisationId,
    visibility: 'members',
  })
  const dialogueId = randomUUID()
  await sql(
    `insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, place, starts_at,
       opening_question, announced, status)
     values ($1, $2, $3, 'campfire', $4, 'De aanleiding van dit vuur', 'De geheime schuur', now() + $5 * interval '1 day',
       'Wat maakt dat je er bent?', $6, $7)`,
    [dialogueId, circleId, organisationId, name, inDays, announced, status],
  )
  const daan = await makePerson(test, 'Daan')
  await makeSeat(test, circleId, daan, 'facilitator')
  const key = () => layKey(app.house)
  const decide = async (contributionId: string, audience: Audience | null, withName = false) => {
    await sql(
      `insert into contributions.consent_entry (contribution_id, audience, with_name, decided_by_seat_id)
       select $1, $2, $3, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
      [contributionId, audience, withName],
    )
  }
  return {
    dialogueId,
    circleId,
    organisationId,
    keeper: await test.as(daan),
    async seat(called, { role = 'guest', personId } = {}) {
      const id = randomUUID()
      await sql(
        `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at, came_at)
         values ($1, $2, $3, $4, $5, $6, now(), now())`,
        [id, circleId, personId ?? null, called, role, await key()],
      )
      return id
    },
    async say(seatId, words, audience, { withName = false } = {}) {
      const id = randomUUID()
      const keyId = await key()
      const body = await app.house.database.write(undefined, ({ db }) =>
        app.house.sealing.seal(db, keyId, words),
      )
      await sql(
        `insert into contributions.contribution (id, circle_id, organisation_id, state) values ($1, $2, $3, 'confirmed')`,
        [id, circleId, organisationId],
      )
      await sql(
        `insert into contributions.contribution_version (contribution_id, number, body, sealing_key_id, written_by_seat_id)
         values ($1, 1, $2, $3, $4)`,
        [id, body, keyId, seatId],
      )
      await sql(
        `insert into contributions.speaker (contribution_id, speaker_seat_id, way) values ($1, $2, 'own-device')`,
        [id, seatId],
      )
      if (audience) await decide(id, audience, withName)
      return id
    },
    async decide(contributionId, audience) {
      await decide(contributionId, audience)
      await noted(test)
    },
    async sitting(seatId, scope = 'card') {
      const token = newSessionToken()
      await sql(
        `insert into platform.session (token_hash, seat_id, scope, method, ends_at)
         values ($1, $2, $3, 'test', now() + interval '1 hour')`,
        [hashOf(token), seatId, scope],
      )
      const browser = test.visitor()
      browser.setCookie('kampvuur_seat', token)
      return browser
    },
  }
}
