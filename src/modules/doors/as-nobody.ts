import type { Db } from '../../platform/database/connect.ts'
import type { Visit } from '../../platform/web/visit.ts'

/** Reads what everybody may read, also for who may read more: a public page tells everybody the same. */
export function asNobody<T>({ actor, db, house }: Visit, work: (db: Db) => Promise<T>): Promise<T> {
  return actor.kind === 'nobody' ? work(db) : house.database.read(undefined, (tx) => work(tx.db))
}
