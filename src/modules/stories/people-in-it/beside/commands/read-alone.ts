import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { ensureAsked } from '../../ensure-asked.ts'
import { OneQuestion } from '../input.ts'

/** Nobody reads along any more. */
export const readAlone = command({
  name: 'stories.read-alone',
  input: OneQuestion,
  policy: ensureAsked,
  async run({ db, input, record }) {
    await sql`select stories.read_alone(${input.told}::uuid)`.execute(db)
    record.about('told-of', input.told)
  },
})
