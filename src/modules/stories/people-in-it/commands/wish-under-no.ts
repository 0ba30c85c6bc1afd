import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureAsked } from '../ensure-asked.ts'
import { WishUnderNo } from '../input.ts'

/**
 * Who said no says what would help, or takes that back with nothing chosen; their no stays a no.
 * @throws Conflict where it is another answer meanwhile.
 */
export const wishUnderNo = command({
  name: 'stories.wish-under-no',
  input: WishUnderNo,
  policy: ensureAsked,
  async run({ db, input, record }) {
    const { told, number, wishes } = input
    const { rows } = await sql<{
      said: boolean
    }>`select stories.wish(${told}::uuid, ${number}, ${wishes}::text[]) as said`.execute(db)
    if (!rows[0]?.said) throw new Conflict()
    record.about('told-of', told)
    return { wishes }
  },
})
