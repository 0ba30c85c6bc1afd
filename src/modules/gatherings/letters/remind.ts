import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { layForOne } from '../paper/lay.ts'
import { homeZone } from '../time/zoned.ts'
import { findRecipient } from './addressee.ts'
import { kindOf } from './writers.ts'

/** Days that a letter on paper is on its way. */
const onTheWay = 3

/** Whoever asked for it is reminded a day or a week before, once; who signs up later than that, the next morning. */
export const remindSignedUp = scheduledWork({
  name: 'gatherings.remind',
  cron: '0 8 * * *',
  async run({ db, house, post }) {
    const now = house.clock.now()
    const due = await db
      .updateTable('gatherings.sign_up as s')
      .from('gatherings.occurrence as o')
      .set({ reminded_at: now })
      .whereRef('o.id', '=', 's.occurrence_id')
      .where('s.reminded_at', 'is', null)
      .where('s.remind', '<>', 'none')
      .where('s.answer', 'in', ['yes', 'maybe'])
      .where('o.status', '=', 'planned')
      .where('o.starts_at', '>', now)
      .where(
        sql<boolean>`(o.starts_at at time zone ${homeZone})::date - (${now}::timestamptz at time zone ${homeZone})::date
          <= case s.remind when 'week' then 7 else 1 end
            + case when s.email is null and not exists (select from people.person p
                where p.id = s.person_id and p.email <> '') then ${onTheWay} else 0 end`,
      )
      .returning('s.id')
      .execute()
    for (const { id } of due) {
      const to = await findRecipient(db, house.sealing, id)
      if (to && !to.email) await layForOne(db, 'reminder', to)
      else if (to) await post({ kind: kindOf('reminder'), ids: { signUp: id } })
    }
  },
})
