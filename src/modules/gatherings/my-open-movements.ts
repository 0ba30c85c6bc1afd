import type { Db } from '../../platform/database/connect.ts'

/** The movements in which the actor takes part now, as a subquery: they sit in a circle of it that is there still. */
export const myOpenMovements = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('gatherings.my_movements').as('mine')).select('mine.mine')

/** Whether the actor takes part in this movement now. */
export async function takesPartNow(db: Db, movementId: string): Promise<boolean> {
  const found = await myOpenMovements(db).where('mine.mine', '=', movementId).executeTakeFirst()
  return found !== undefined
}
