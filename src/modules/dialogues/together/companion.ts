import type { Db } from '../../../platform/database/connect.ts'

/** Who comes along with somebody, as far as that somebody knows. */
export interface Companion {
  seatId: string
  /** Empty where none was given. */
  name: string
  role: 'guest' | 'helper'
  /** There is no chair yet. */
  waits: boolean
  /** A card may still be given: they did not come in by themselves. */
  opens: boolean
}

interface Row {
  seat_id: string
  name: string
  role: 'guest' | 'helper'
  waits: boolean
  opens: boolean
}

/** Who comes along with this seat of the actor's; undefined where nobody does. */
export async function findCompanion(db: Db, mine: string): Promise<Companion | undefined> {
  return db
    .selectFrom((eb) => eb.fn<Row>('dialogues.my_companion', [eb.val(mine)]).as('c'))
    .select(['c.seat_id as seatId', 'c.name', 'c.role', 'c.waits', 'c.opens'])
    .executeTakeFirst()
}
