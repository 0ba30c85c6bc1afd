import type { Audience, Purpose } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Second } from '../schema.ts'

/** Something that somebody said yes to, for who decides with them. */
export interface AskedOfBeside {
  /** Known to nobody else, and the id of nothing else. */
  asked: string
  purpose: Purpose
  audience: Audience
  /** Names of circles, where some were named. */
  circles: readonly string[]
  withName: boolean
  second: Second
  /** False where somebody is too young for it to go further, also with somebody. */
  answerable: boolean
  /** `YYYY-MM-DD` */
  saidOn: string
  /** Null: not shown to them. */
  words: string | null
}

/** Whom a code names; undefined where it names nobody, or does so no longer. */
export async function besideWith(
  db: Db,
  codeHash: Buffer,
): Promise<{ id: string; person: string } | undefined> {
  return db
    .selectFrom((eb) =>
      eb.fn<{ id: string; person: string }>('contributions.beside_with', [eb.val(codeHash)]).as('b'),
    )
    .select(['b.id', 'b.person'])
    .executeTakeFirst()
}

interface Row {
  asked: string
  purpose: Purpose
  audience: Audience
  circles: string[]
  with_name: boolean
  second: Second
  answerable: boolean
  said_on: string
  body: Buffer | null
  key_id: string | null
  wrapped: Buffer | null
}

/** What is asked of who holds this code, or was answered by them. */
export async function askedWith(db: Db, sealing: Sealing, codeHash: Buffer): Promise<AskedOfBeside[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('contributions.beside_asks', [eb.val(codeHash)]).as('a'))
    .selectAll()
    .execute()
  return rows.map(({ with_name, said_on, body, key_id, wrapped, ...row }) => ({
    ...row,
    ...{ withName: with_name, saidOn: said_on },
    words: body === null || key_id === null ? null : sealing.open(key_id, wrapped, body),
  }))
}
