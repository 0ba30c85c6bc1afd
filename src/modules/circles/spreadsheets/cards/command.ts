import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureSheetHost } from '../policy.ts'
import { findImport } from '../receipt/queries.ts'
import { onPaper } from './queries.ts'

/** So many cards are made at once. */
export const cardsAtOnce = 100

const hash = z.instanceof(Buffer)

/** Keeps the hashes of codes that stand on cards: the places open with them from now on. */
export const printPlaces = command({
  name: 'circles.print-places',
  input: z.object({
    slug: z.string(),
    id: z.uuid(),
    from: z.number().int().min(0),
    codes: z.array(z.object({ seatId: z.uuid(), long: hash, short: hash })).max(cardsAtOnce),
  }),
  async policy({ db, actor, input }) {
    await ensureSheetHost(db, actor, input.slug)
  },
  async run({ db, input, record }) {
    if (!(await findImport(db, input.slug, input.id))) throw new Absent()
    const waiting = (await onPaper(db, input.id, input.from, cardsAtOnce)).map(({ seatId }) => seatId)
    if (!input.codes.every(({ seatId }) => waiting.includes(seatId))) throw new Absent()
    for (const { seatId, long, short } of input.codes) {
      await sql`select circles.give_code(${seatId}::uuid, 'invitation', ${long}, ${short})`.execute(db)
      record.about('seat', seatId)
    }
    return {}
  },
})
