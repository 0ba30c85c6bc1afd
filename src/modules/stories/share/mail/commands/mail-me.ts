import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Conflict } from '../../../../../platform/errors/errors.ts'
import { heldShared } from '../../own.ts'
import { sharedMailAddresses } from '../address.ts'
import { stopCodes } from '../code.ts'
import { MailMe } from '../input.ts'

/** Who shared something without an account wants to hear by mail that something lies there for them. */
export const mailMe = command({
  name: 'stories.mail-me',
  does: 'create',
  input: MailMe,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, house, sealing, clock, input, record } = context
    const { id } = await heldShared(context)
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { rows } = await sql<{ laid: boolean }>`select stories.mail_shared(${id}::uuid, ${key.row.id}::uuid,
      ${key.seal(input.email)}, ${sharedMailAddresses.of(house, input.email)},
      ${stopCodes.hashesOf(house, key.row.id).long_hash}, ${input.locale}) as laid`.execute(db)
    if (!rows[0]?.laid) throw new Conflict()
    record.about('shared', id)
  },
})
