import type { Db } from '../../../platform/database/connect.ts'

/** Somebody's place in a circle, as whoever sits there too sees it. Never whose account it is, nor whether there is one. */
export interface ChoosablePerson {
  id: string
  name: string
  circle: string
}

/** As many as a list of names holds; whoever is further on is named by hand. */
const atOnce = 300

/** Whom the actor sees by name in circles in which they sit themselves, whether or not there is an account. One query. */
export async function peopleToChoose(db: Db): Promise<ChoosablePerson[]> {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select(['s.id', 's.name', 'c.name as circle'])
    .where('s.ended_at', 'is', null)
    .where('s.taken_at', 'is not', null)
    .where('s.name', '<>', '')
    .where('s.circle_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('circles.my_circles').as('mine')).select('mine.mine'),
    )
    .where('s.id', 'not in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('circles.my_seats').as('mine')).select('mine.mine'),
    )
    .orderBy('s.name')
    .orderBy('c.name')
    .orderBy('s.id')
    .limit(atOnce)
    .execute()
}
