import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Invalid } from '../../../../../platform/errors/errors.ts'
import { approaches } from '../../../../introductions/index.ts'
import { ensureWrites, storyToWrite } from '../../../writing/own-story.ts'
import { ensureSharerSaidYes } from '../../first-who-shared-it.ts'
import { writerCodes } from '../code.ts'
import { InviteWriter } from '../input.ts'

/** Somebody who writes asks another to write along: by a letter to their address, or by a link to hand on. */
export const inviteWriter = command({
  name: 'stories.invite-writer',
  input: InviteWriter,
  policy: ensureWrites,
  async run({ db, house, sealing, input, clock, record }) {
    const { called, email, locale } = input
    const own = await storyToWrite({ db, sealing, input })
    await ensureSharerSaidYes(db, own.id)
    if (!(await approaches(db))) throw new Invalid({ form: 'ask.enough' })
    const id = clock.id()
    const [title, name] = await Promise.all(
      [own.title, called].map((clear) => sealing.seal(db, own.keyId, clear)),
    )
    const key = email ? sealing.newKey(clock) : undefined
    if (key) await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { rows } = await sql<{ asked: boolean }>`select stories.invite_writer(${id}::uuid, ${own.id}::uuid,
      ${title}, ${name}, ${writerCodes.hashesOf(house, id).long_hash}, ${key?.seal(email) ?? null}::bytea,
      ${key?.row.id ?? null}::uuid) as asked`.execute(db)
    if (!rows[0]?.asked) throw new Invalid({ form: 'invite.many' })
    record.about('story', own.id)
    if (key) record.fact('stories.invited-to-write', { invitation: id, locale })
    return { byLetter: key !== undefined }
  },
})
