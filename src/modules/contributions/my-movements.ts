import type { Db } from '../../platform/database/connect.ts'

/** The movements in which the actor takes part, as a subquery: they sit in a circle of it that is no fire and no partner. */
export const myMovements = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('contributions.my_movements').as('mine')).select('mine.mine')

/** Whether the actor takes part in this movement. */
export async function takesPartIn(db: Db, movementId: string): Promise<boolean> {
  const found = await myMovements(db).where('mine.mine', '=', movementId).executeTakeFirst()
  return found !== undefined
}
