import { sql } from 'kysely'
import { z } from 'zod'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { behindStopLink } from '../queries.ts'

/** Whoever holds the link of the letter stops it, without signing in. Pressed again it does nothing more. */
export const stopByLink = command({
  name: 'circles.stop-lost-step',
  input: z.object({ token: z.string() }),
  async policy({ db, input }) {
    if (!(await behindStopLink(db, hashOf(input.token)))) throw new Absent()
  },
  async run({ db, input }) {
    await sql`select circles.stop_by_link(${hashOf(input.token)})`.execute(db)
    return {}
  },
})
