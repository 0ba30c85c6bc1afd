import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'
import { layKey } from '../../../../../tests/support/keys.ts'
import type { TestFire } from '../../harvest/testing/fire.ts'

/** Somebody around a fire, for tests. What they typed anywhere holds their name. */
export interface Somebody {
  seat: string
  name: string
  email: string
  phone: string
}

type World = Pick<TestApplication, 'sql' | 'app'>

/** Seals with the key of a seat or of words, as the application does. */
export const sealer =
  ({ app }: World) =>
  (keyId: string, text: string) =>
    app.house.database.write(undefined, ({ db }) => app.house.sealing.seal(db, keyId, text))

/** A key of its own. */
export const keyOf = ({ app: { house } }: World) => layKey(house)

/** The key of the seat, or of the last version of these words. */
export async function sealedWith({ sql }: World, id: string): Promise<string> {
  const [row] = await sql<{ key: string }>(
    `select sealing_key_id as key from circles.seat where id = $1
     union all (select sealing_key_id from contributions.contribution_version where contribution_id = $1
       order by number desc limit 1)`,
    [id],
  )
  return row?.key ?? ''
}

/** An answer that is owed to words of this fire, with who carries it. @returns its id. */
export async function anAnswer(
  { sql }: World,
  { circleId, organisationId }: TestFire,
  carriers: readonly { seat: string; name: string }[],
  columns: Readonly<Record<string, string | Date>> = {},
): Promise<string> {
  const id = randomUUID()
  const given = Object.entries(columns)
  await sql(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on
       ${given.map(([name]) => `, ${name}`).join('')})
     values ($1, $2, $3, 'question', 'De keuken', platform.day_of(now()) + 30 ${given.map((_, i) => `, $${i + 4}`).join('')})`,
    [id, circleId, organisationId, ...given.map(([, value]) => value)],
  )
  for (const { seat, name } of carriers)
    await sql('insert into contributions.carrier (owed_answer_id, seat_id, name) values ($1, $2, $3)', [
      id,
      seat,
      name,
    ])
  return id
}
