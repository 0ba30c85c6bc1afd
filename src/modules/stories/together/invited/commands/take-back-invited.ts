import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { TakeBackInvited } from '../input.ts'

/** A letter or a link to write along opens nothing any more. */
export const takeBackInvited = command({
  name: 'stories.take-back-invited',
  input: TakeBackInvited,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      back: boolean
    }>`select stories.take_back_invited(${input.invitation}::uuid) as back`.execute(db)
    if (!rows[0]?.back) throw new Absent()
    record.about('story', input.story)
  },
})
