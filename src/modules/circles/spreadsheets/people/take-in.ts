import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { findKept } from '../kept.ts'
import { ensureSheetHost } from '../policy.ts'
import type { Counted } from '../schema.ts'
import { lockCircle, namesIn } from './known.ts'
import { peopleIn } from './overview.ts'

export const TakeInPeople = z.object({
  /** Of the circle. */
  slug: z.string(),
  id: z.uuid(),
  version: z.coerce.number().int(),
  /** Whether those are asked whose name has a place here already: `skip` or `ask`. */
  named: z.string(),
})

const keysAtOnce = 5000

/**
 * Invites everybody in a list, all of them or nobody: a seat that waits until they say yes themselves. The letters follow
 * after, some at a time.
 * @throws Invalid where it was not said what to do with names that are here; Conflict where columns were chosen anew
 * meanwhile.
 */
export const takeInPeople = command({
  name: 'circles.import-people',
  input: TakeInPeople,
  async policy({ db, actor, input }) {
    await ensureSheetHost(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const circle = await ensureSheetHost(db, actor, input.slug)
    if (actor.kind !== 'person') throw new Absent()
    await lockCircle(db, circle.id)
    const kept = await findKept(db, sealing, input.slug, input.id)
    if (kept?.holds !== 'people') throw new Absent()
    if (kept.version !== input.version) throw new Conflict()
    const plan = peopleIn(kept, await namesIn(db, circle.id))
    if (!plan) throw new Conflict()
    if (plan.named.length > 0 && !['skip', 'ask'].includes(input.named))
      throw new Invalid({ named: 'named.missing' })
    const asked = input.named === 'ask' ? [...plan.fresh, ...plan.named] : plan.fresh
    const keys = asked.map(() => sealing.newKey(clock).row)
    for (let i = 0; i < keys.length; i += keysAtOnce)
      await db
        .insertInto('platform.sealing_key')
        .values(keys.slice(i, i + keysAtOnce))
        .execute()
    const people = asked.map(({ line: _, ...row }, i) => ({
      ...row,
      person: clock.id(),
      seat: clock.id(),
      key: keys[i]?.id,
    }))
    const counted: Counted = {
      made: asked.length,
      known: plan.known.length + plan.named.length + plan.fresh.length - asked.length,
      placed: 0,
      wrong: plan.wrong.length,
      leftOut: 0,
    }
    const id = clock.id()
    await sql`select circles.invite_people(${id}::uuid, ${circle.id}::uuid, ${JSON.stringify(counted)}::jsonb,
      ${JSON.stringify(people)}::jsonb)`.execute(db)
    await db.deleteFrom('circles.spreadsheet').where('id', '=', kept.id).execute()
    record.about('import', id)
    record.fact('circles.people-invited', { import: id, by: actor.id })
    return { id }
  },
})
