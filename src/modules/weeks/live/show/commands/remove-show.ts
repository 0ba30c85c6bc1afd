import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { ensureLeads } from '../../policy.ts'
import { RemoveShow } from '../input.ts'

/** Takes away for good what was laid ready for a stage, also while it is on it. @throws Absent */
export const removeShow = command({
  name: 'weeks.remove-show',
  input: RemoveShow,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input: { id }, record }) {
    const { rows } = await sql<{ gone: string | null }>`
      select weeks.remove_live_show(${id}::uuid) as gone`.execute(db)
    if (!rows[0]?.gone) throw new Absent()
    record.about('stage show', id)
  },
})
