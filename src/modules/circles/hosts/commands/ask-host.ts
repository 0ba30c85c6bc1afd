import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../hosting.ts'
import { AskHost } from '../input.ts'

/** A host asks somebody of the circle to look after it while they are away, or to take it over. */
export const askHost = command({
  name: 'circles.ask-host',
  input: AskHost,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const circle = await ensureHost(db, actor, input.slug)
    const [from, until] = input.kind === 'stand-in' ? [input.from, input.until] : [null, null]
    const { rows } = await sql<{ asked: boolean }>`
      select circles.ask_host(${clock.id()}::uuid, ${circle.id}::uuid, ${input.kind}, ${input.seat}::uuid,
        ${from}::date, ${until}::date) as asked`.execute(db)
    if (!rows[0]?.asked) throw new Invalid({ seat: 'seat.missing' })
    record.about('circle', circle.id)
    return {}
  },
})
