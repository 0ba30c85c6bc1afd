import type { Expression } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/** At which address somebody is reached at a place, where the actor may know it; as part of a query of circles. */
export const contactMailOf = (db: Db, circle: Expression<string>) =>
  db
    .selectFrom('circles.contact_mail as reached')
    .select('reached.address')
    .where('reached.circle_id', '=', circle)
