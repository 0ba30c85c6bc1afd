import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { allWithin } from '../../circles/index.ts'

/** The ids of the circle itself and of all that sit in it, however far down. */
export const circlesWithin = (db: Db, circleId: string) =>
  allWithin(db, circleId).union(db.selectNoFrom(sql<string>`${circleId}::uuid`.as('id')))
