import { sql } from 'kysely'
import { hashOf } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { toldCodes } from './code.ts'

/** Where who is told of in a story reads it, with the code of the address. */
export const toldPath = (house: Pick<House, 'keyFor'>, id: string) => `/told/${toldCodes.of(house, id).long}`

/** Where what a typed code opens is found. */
export async function toldPathBehind({ db, house }: Visit, code: string): Promise<string | undefined> {
  const { told } = await db
    .selectNoFrom((eb) =>
      eb.fn<string | null>('stories.told_behind_typed', [eb.val(hashOf(code))]).as('told'),
    )
    .executeTakeFirstOrThrow()
  return told === null ? undefined : toldPath(house, told)
}

/** Each of them can type their code from now on; those who were asked before there was one could not. */
export async function makeTypable(
  db: Db,
  house: Pick<House, 'keyFor'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const hashes = ids.map((id) => toldCodes.hashesOf(house, id).short_hash)
  await sql`update stories.told_of t set short_hash = h.hash
    from unnest(${ids}::uuid[], ${hashes}::bytea[]) h (id, hash) where t.id = h.id`.execute(db)
}
