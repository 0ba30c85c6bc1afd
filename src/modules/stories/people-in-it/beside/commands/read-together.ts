import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Conflict } from '../../../../../platform/errors/errors.ts'
import { ensureAsked } from '../../ensure-asked.ts'
import { alongCodes } from '../code.ts'
import { OneQuestion } from '../input.ts'

/**
 * Somebody in a story reads it together with somebody else: whoever gets this code sees the same, and answers nothing. One made before
 * opens nothing any more. @throws Conflict where they answered meanwhile.
 */
export const readTogether = command({
  name: 'stories.read-together',
  input: OneQuestion,
  policy: ensureAsked,
  async run({ db, house, clock, input, record }) {
    const along = clock.id()
    const { long_hash } = alongCodes.hashesOf(house, along)
    const { rows } = await sql<{
      begun: boolean
    }>`select stories.read_together(${input.told}::uuid, ${along}::uuid, ${long_hash}) as begun`.execute(db)
    if (!rows[0]?.begun) throw new Conflict()
    record.about('told-of', input.told)
  },
})
