import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { AskFirstHost } from './input.ts'
import { mayAskFirstHost } from './queries.ts'

/** A host of the home asks somebody to look after a circle that nobody looks after. It waits for their own yes. */
export const askFirstHost = command({
  name: 'circles.ask-first-host',
  input: AskFirstHost,
  async policy({ db, input }) {
    const circle = await mayAskFirstHost(db, input.slug)
    if (!circle) throw new Absent()
    if (!circle.may) throw new Denied('denied.not-host')
  },
  async run({ db, input, clock, sealing, record }) {
    const { slug, name, email, locale, code } = input
    const circle = await mayAskFirstHost(db, slug)
    if (!circle) throw new Absent()
    const [seat, key] = [clock.id(), await sealing.makeKey(db, clock)]
    await sql`select circles.ask_first_host(${circle.id}::uuid, ${clock.id()}::uuid, ${name}, ${email ?? null},
      ${seat}::uuid, ${key}::uuid, ${locale}, ${code.long}, ${code.short})`.execute(db)
    record.about('seat', seat)
    if (email) record.fact('circles.place-offered', { seat })
    return {}
  },
})
