import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { findKept } from '../kept.ts'
import { ensureSheetHost } from '../policy.ts'
import { sheetOf } from '../sheet-of.ts'
import { fieldsFor, needed } from './headings.ts'
import { refusalOf } from './refused.ts'

const place = z.coerce.number().int().min(0)

export const ChooseColumns = z.object({
  /** Of the circle. */
  slug: z.string(),
  id: z.uuid(),
  version: z.coerce.number().int(),
  sheet: place,
  /** What each column holds, by its place; empty: nothing that is used. */
  meanings: z.array(z.string()).max(200),
  /** Which of the movements that the list names are this one; undefined: it was not asked. */
  movements: z.array(place).max(1000).optional(),
})

/** Whoever sent a list says which column is what. Only places are kept. */
export const chooseColumns = command({
  name: 'circles.choose-columns',
  input: ChooseColumns,
  async policy({ db, actor, input }) {
    await ensureSheetHost(db, actor, input.slug)
  },
  async run({ db, input, sealing, record }) {
    const kept = await findKept(db, sealing, input.slug, input.id)
    if (!kept) throw new Absent()
    const { sheet } = sheetOf(kept, input.sheet)
    const columns: Record<string, number> = {}
    for (const [i, meaning] of input.meanings.entries()) {
      if (!fieldsFor(kept.holds).includes(meaning) || refusalOf(kept.holds, sheet.heading[i] ?? '')) continue
      if (columns[meaning] !== undefined) throw new Invalid({ [`column-${i}`]: 'columns.twice' })
      columns[meaning] = i
    }
    if (!needed[kept.holds].some((field) => columns[field] !== undefined))
      throw new Invalid({ 'column-0': `columns.${kept.holds}.missing` })
    const movements = input.movements && { movements: input.movements }
    await expectVersion(
      db
        .updateTable('circles.spreadsheet')
        .set((eb) => ({
          chosen: { sheet: input.sheet, columns, ...movements },
          version: eb('version', '+', 1),
        }))
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('circle', kept.circleId)
    return {}
  },
})
