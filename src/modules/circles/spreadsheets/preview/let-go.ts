import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { ensureSheetHost } from '../policy.ts'

/** Whoever sent a list lets go of it: with it goes the key to its cells. */
export const letGo = command({
  name: 'circles.let-go-spreadsheet',
  input: z.object({ slug: z.string(), id: z.uuid() }),
  async policy({ db, actor, input }) {
    await ensureSheetHost(db, actor, input.slug)
  },
  async run({ db, input }) {
    await expectGone(db.deleteFrom('circles.spreadsheet').where('id', '=', input.id).executeTakeFirst())
    return {}
  },
})
