import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { ensureMaker } from '../policy.ts'
import { changesBetween } from '../programme/changes.ts'
import { asProgramme, findDraft } from '../programme/draft.ts'
import type { Programme } from '../programme/programme.ts'
import { releasedProgramme } from '../programme/released.ts'
import { holdWeek, type WeekView } from '../queries.ts'
import { backSessions } from './back.ts'
import { laySessions } from './lay-sessions.ts'

/** By what a maker saw before they released it: another draft has another one. */
export const seenAs = (draft: Programme): string =>
  createHash('sha256').update(JSON.stringify(draft)).digest('hex').slice(0, 32)

/**
 * Makes the draft everybody's, whole and at once, as the next release. What did not change is not released again.
 * @throws Conflict where the draft is another one than was seen; Absent for who is no maker.
 */
export const releaseWeek = command({
  name: 'weeks.release',
  input: z.object({ week: z.string(), seen: z.string().max(64) }),
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, clock, record }) {
    await holdWeek(db, (await ensureMaker(db, input.week)).id)
    const week = await ensureMaker(db, input.week)
    const draft = await findDraft(db, week)
    if (!draft) throw new Absent()
    if (draft.days.length === 0) throw new Invalid({ form: 'release.no-days' })
    const after = asProgramme(draft)
    const before = await releasedProgramme(db, week)
    const first = week.released === 0
    const changes = first ? [] : changesBetween(before, after)
    if (!first && changes.length === 0) return { week: input.week, number: week.released }
    if (seenAs(after) !== input.seen) throw new Conflict()
    const number = week.released + 1
    await layWeek(db, week, after, { number, at: clock.now() })
    const behind = await backSessions({ db, clock, record }, week, before, after)
    await laySessions(db, week, before, {
      ...after,
      sessions: after.sessions.map((session) => ({
        ...session,
        gatheringId: behind.get(session.id) ?? null,
      })),
    })
    await sql`select weeks.announce_own_places(${week.id}::uuid, ${clock.now()}::timestamptz)`.execute(db)
    await db
      .insertInto('weeks.release')
      .values({ week_id: week.id, number, released_at: clock.now(), changes: JSON.stringify(changes) })
      .execute()
    record.about('week', week.id)
    return { week: input.week, number }
  },
})

async function layWeek(
  db: Db,
  { id }: WeekView,
  after: Programme,
  { number, at }: { number: number; at: Date },
) {
  const { title, about, accent, firstOn, lastOn } = after
  await db
    .updateTable('weeks.week')
    .set({ title, about, accent, first_on: firstOn, last_on: lastOn, released: number, released_at: at })
    .where('id', '=', id)
    .execute()
}
