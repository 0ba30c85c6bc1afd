import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { packCells } from '../kept.ts'
import { ensureSheetHost } from '../policy.ts'
import type { Sheet } from '../read/grid.ts'
import { holdings } from '../schema.ts'

const SendSpreadsheet = z.object({
  /** Of the circle. */
  slug: z.string(),
  holds: z.enum(holdings, 'send.holds.missing'),
  /** As they were read; what cannot be read never comes here. */
  sheets: z.custom<Sheet[]>(Array.isArray, 'send.file.missing'),
})

/** A host sends a list. Nothing of it is there for anybody yet: it waits, sealed, until they have looked it over. */
export const sendSpreadsheet = command({
  name: 'circles.send-spreadsheet',
  input: SendSpreadsheet,
  async policy({ db, actor, input }) {
    const circle = await ensureSheetHost(db, actor, input.slug)
    if (input.holds === 'participants' && circle.kind !== 'movement') throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const circle = await ensureSheetHost(db, actor, input.slug)
    if (actor.kind !== 'person') throw new Absent()
    const { row, seal } = sealing.newKey(clock)
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(row).execute()
    await db
      .insertInto('circles.spreadsheet')
      .values({
        id,
        circle_id: circle.id,
        person_id: actor.id,
        holds: input.holds,
        sealing_key_id: row.id,
        body: seal(packCells(input.sheets, input.holds)),
      })
      .execute()
    record.about('circle', circle.id)
    return { id }
  },
})
