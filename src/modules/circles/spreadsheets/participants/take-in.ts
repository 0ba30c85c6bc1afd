import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { findKept } from '../kept.ts'
import { ensureSheetHost } from '../policy.ts'
import { knownTo, lockRegister } from './known.ts'
import { overviewOf } from './overview.ts'
import { settle } from './settle.ts'

const TakeIn = z.object({
  /** Of the movement. */
  slug: z.string(),
  id: z.uuid(),
  version: z.coerce.number().int(),
  /** Of rows that are nearly somebody who is there, by line: `same` or `new`. */
  near: z.record(z.string(), z.string()),
})

/**
 * Takes in a list of participants as it was looked over, all of it or nothing. What somebody else made meanwhile is found
 * behind the lock and is not made twice.
 * @throws Invalid where a row that is nearly somebody was not decided; Conflict where the columns were chosen anew meanwhile.
 */
export const takeInParticipants = command({
  name: 'circles.import-participants',
  input: TakeIn,
  async policy({ db, actor, input }) {
    const circle = await ensureSheetHost(db, actor, input.slug)
    if (circle.kind !== 'movement') throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const movement = await ensureSheetHost(db, actor, input.slug)
    await lockRegister(db)
    const kept = await findKept(db, sealing, input.slug, input.id)
    if (kept?.holds !== 'participants') throw new Absent()
    if (kept.version !== input.version) throw new Conflict()
    const known = await knownTo(db, movement.id)
    const { plan } = overviewOf(kept, movement.name, known)
    if (!plan) throw new Conflict()
    const open = plan.near.filter(({ row }) => !['same', 'new'].includes(input.near[row.line] ?? ''))
    if (open.length > 0)
      throw new Invalid(Object.fromEntries(open.map(({ row }) => [`near-${row.line}`, 'near.missing'])))
    const { entries, counted } = settle(
      plan,
      known,
      (line) => input.near[line] === 'same',
      () => clock.id(),
    )
    const id = clock.id()
    await sql`select circles.take_in_participants(${id}::uuid, ${movement.id}::uuid, ${JSON.stringify(counted)}::jsonb,
      ${JSON.stringify(entries)}::jsonb)`.execute(db)
    await db.deleteFrom('circles.spreadsheet').where('id', '=', kept.id).execute()
    record.about('import', id)
    for (const entry of entries) record.about('circle', entry.id)
    return { id }
  },
})
