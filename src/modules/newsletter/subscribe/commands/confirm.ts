import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { holdSubscription } from '../code.ts'
import { WithCode } from '../input.ts'

/** The yes that came by mail. */
export const confirm = command({
  name: 'newsletter.confirm',
  input: WithCode,
  policy() {},
  async run({ db, input, clock, record }) {
    await holdSubscription(db, input.code)
    const { rows } = await sql<{ id: string | null }>`
      select newsletter.confirm(${dayAt(clock.now())}::date) as id`.execute(db)
    const id = rows[0]?.id
    if (!id) throw new Absent()
    record.about('newsletter subscriber', id)
  },
})
