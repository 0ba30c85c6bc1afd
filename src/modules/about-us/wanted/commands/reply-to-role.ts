import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ReplyToRole } from '../input.ts'
import { findWanted, myReplies } from '../queries.ts'

/** Somebody would like to take a role: sealed with a key of its own, for who looks after the circle. Once for each role. */
export const replyToRole = command({
  name: 'about-us.reply-to-role',
  does: 'create',
  input: ReplyToRole,
  async policy({ db, actor, input }) {
    if (actor.kind !== 'person' || !(await findWanted(db, input.wanted))) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { wanted, name, words, reach } = input
    if ((await myReplies(db, sealing, wanted)).length > 0) return
    const key = sealing.newKey(clock)
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const body = key.seal(JSON.stringify({ name, words, reach }))
    await db
      .insertInto('about_us.role_reply')
      .values({ id, wanted_id: wanted, person_id: actor.id, sealing_key_id: key.row.id, body })
      .execute()
    record.about('role reply', id)
    record.fact('about-us.role-replied', { reply: id })
  },
})
