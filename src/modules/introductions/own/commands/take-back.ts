import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findOwn } from '../queries.ts'

/** Takes the whole introduction away: gone on the next request, and nothing shows that it was there. */
export const takeBackIntroduction = command({
  name: 'introductions.take-back',
  input: z.object({}),
  async policy({ db }) {
    if (!(await findOwn(db))) throw new Absent()
  },
  async run({ db, record }) {
    const own = await findOwn(db)
    if (!own) throw new Absent()
    await db.deleteFrom('introductions.introduction').where('id', '=', own.id).executeTakeFirstOrThrow()
    record.about('introduction', own.id)
  },
})
