import { sql } from 'kysely'
import { z } from 'zod'
import { type Policy, policy } from '../../../platform/web/policy.ts'
import { whoMakesWeek } from '../policy.ts'
import type { Folder } from './input.ts'

/** Where the parts of a draft lie. */
export const tables = {
  days: 'weeks.draft_day',
  rooms: 'weeks.draft_room',
  sessions: 'weeks.draft_session',
  speakers: 'weeks.draft_speaker',
} as const satisfies Record<Folder, string>

const makes = (folder: Folder): Policy =>
  policy(`makes-${folder}-of-week`, async (visit) => {
    const { db, params } = visit
    const admission = await whoMakesWeek.admit(visit)
    const id = params.part ?? params.session
    if (admission !== 'admitted' || id === undefined) return admission
    if (!z.uuid().safeParse(id).success) return 'absent'
    const table = tables[params.part ? folder : 'sessions']
    const row = await db
      .selectFrom(table)
      .innerJoin('weeks.week as w', 'w.id', 'week_id')
      .select('w.id')
      .where('w.slug', '=', params.week ?? '')
      .where(sql.ref(`${table}.id`), '=', id)
      .executeTakeFirst()
    return row ? 'admitted' : 'absent'
  })

/** Makers; a part that is not there is absent. */
export const makesPart: Readonly<Record<Folder, Policy>> = {
  days: makes('days'),
  rooms: makes('rooms'),
  sessions: makes('sessions'),
  speakers: makes('speakers'),
}
