import { sql } from 'kysely'
import { hashOf } from '../../../../../platform/codes/codes.ts'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../../platform/errors/errors.ts'
import { approaches } from '../../../../introductions/index.ts'
import { findOwnStory } from '../../../writing/queries.ts'
import { writerCodeOf } from '../code.ts'
import { InviteWriter } from '../input.ts'

/** Somebody who writes asks another to write along: by a letter to their address, or by a link to hand on. */
export const inviteWriter = command({
  name: 'stories.invite-writer',
  input: InviteWriter,
  async policy({ db, sealing, input }) {
    if (!(await findOwnStory(db, sealing, input.story))) throw new Absent()
  },
  async run({ db, house, sealing, input, clock, record }) {
    const { called, email, locale } = input
    const own = await findOwnStory(db, sealing, input.story)
    if (!own) throw new Absent()
    if (!(await approaches(db))) throw new Invalid({ form: 'ask.enough' })
    const id = clock.id()
    const [title, name] = await Promise.all(
      [own.title, called].map((clear) => sealing.seal(db, own.keyId, clear)),
    )
    const key = email ? sealing.newKey(clock) : undefined
    if (key) await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { rows } = await sql<{ asked: boolean }>`select stories.invite_writer(${id}::uuid, ${own.id}::uuid,
      ${title}, ${name}, ${hashOf(writerCodeOf(house, id))}, ${key?.seal(email) ?? null}::bytea,
      ${key?.row.id ?? null}::uuid) as asked`.execute(db)
    if (!rows[0]?.asked) throw new Invalid({ form: 'invite.many' })
    record.about('story', own.id)
    if (key) record.fact('stories.invited-to-write', { invitation: id, locale })
    return { byLetter: key !== undefined }
  },
})
