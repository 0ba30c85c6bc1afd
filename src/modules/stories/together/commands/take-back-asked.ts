import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeBackAsked } from '../input.ts'

/** Somebody is not asked to write along any more. */
export const takeBackAsked = command({
  name: 'stories.take-back-asked',
  input: TakeBackAsked,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      back: boolean
    }>`select stories.take_back_asked(${input.asked}::uuid) as back`.execute(db)
    if (!rows[0]?.back) throw new Absent()
    record.about('story', input.story)
  },
})
