import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureSheetHost } from '../policy.ts'
import { findImport } from './queries.ts'

/**
 * Takes back what an import made; what was used since stays. Twice is once.
 * @throws Invalid when it is longer ago than a month.
 */
export const undoImport = command({
  name: 'circles.undo-import',
  input: z.object({ slug: z.string(), id: z.uuid() }),
  async policy({ db, actor, input }) {
    await ensureSheetHost(db, actor, input.slug)
  },
  async run({ db, input, clock, record }) {
    const taken = await findImport(db, input.slug, input.id)
    if (!taken) throw new Absent()
    if (!mayUndo(taken.at, clock.now())) throw new Invalid({ form: 'undo.late' })
    await sql`select circles.undo_import(${input.id}::uuid)`.execute(db)
    record.about('import', input.id)
    return {}
  },
})

const days = 30

export const undoUntil = (at: Date): Date => new Date(at.getTime() + days * 86_400_000)
export const mayUndo = (at: Date, now: Date): boolean => now < undoUntil(at)
