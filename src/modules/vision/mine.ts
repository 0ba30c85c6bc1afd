import type { Db } from '../../platform/database/connect.ts'

const set = (db: Db, name: 'my_watched' | 'my_looks' | 'my_told' | 'my_answers' | 'my_offers') =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>(`vision.${name}`).as('mine')).select('mine.mine')

/** Movements where the actor looks along. */
export const myWatched = (db: Db) => set(db, 'my_watched')
/** Checks whose words the actor writes. */
export const myChecks = (db: Db) => set(db, 'my_looks')
/** Remarks on what the actor made. */
export const myTold = (db: Db) => set(db, 'my_told')
/** Remarks that the actor answered. */
export const myAnswers = (db: Db) => set(db, 'my_answers')
/** Where the actor asked to look along, as rows of `vision.watcher`. */
export const myOffers = (db: Db) => set(db, 'my_offers')
