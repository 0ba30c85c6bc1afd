import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { mySeatToDecide } from '../my-seat.ts'

/** From now on nobody decides along. The code opens nothing any more; what both said yes to stays as it is. */
export const endBeside = command({
  name: 'contributions.end-beside',
  input: z.object({}),
  async policy({ db }) {
    await mySeatToDecide(db)
  },
  async run({ db, record }) {
    for (const id of await endMyBeside(db)) record.about('deciding together', id)
    return {}
  },
})

/** @returns who it was. */
export async function endMyBeside(db: Db): Promise<string[]> {
  const ended = await db
    .updateTable('contributions.beside')
    .set({ ended_at: sql<Date>`now()` })
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  return ended.map(({ id }) => id)
}
