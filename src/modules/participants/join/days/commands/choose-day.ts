import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../../platform/errors/errors.ts'
import { holdRequest } from '../../own/code.ts'
import { ChooseDay } from '../input.ts'

/** Who asked chooses a day with the code of their request, or says that none of them suits. */
export const chooseDay = command({
  name: 'participants.choose-day',
  input: ChooseDay,
  async policy({ db, input }) {
    const request = await holdRequest(db, input.code)
    if (!request || request.closed) throw new Absent()
  },
  async run({ db, input: { code, day }, record }) {
    const request = await holdRequest(db, code)
    if (!request) throw new Absent()
    const chosen = day === 'none' ? null : day
    const { rows } = await sql<{ done: boolean }>`
      select participants.choose_day(${chosen}::uuid) as done`.execute(db)
    if (!rows[0]?.done) throw new Invalid({ day: 'choose.gone' })
    record.about('join request', request.id)
    record.fact('participants.day-chosen', { request: request.id })
    return { none: chosen === null }
  },
})
