import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../hosting.ts'

/** A host closes the link: from then on it opens nothing. Who knocked before still gets an answer. */
export const endLink = command({
  name: 'circles.end-link',
  input: z.object({ slug: z.string() }),
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const circle = await ensureHost(db, actor, input.slug)
    await sql`select circles.end_open_invitation(${circle.id}::uuid)`.execute(db)
    record.about('circle', circle.id)
    return {}
  },
})
