import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { locales } from '../../../../platform/i18n/words.ts'
import { accountAddress } from '../../../people/index.ts'
import { behindLink } from '../queries.ts'

const hash = z.instanceof(Buffer)

/** Whoever holds the link asks for a place. It is sealed, and waits for a host's yes. */
export const knock = command({
  name: 'circles.knock',
  input: z.object({
    /** Of the link. */
    link: hash,
    name: z.string().trim().min(1, 'sit.name.missing').max(120, 'sit.name.long'),
    /** Undefined: they get a card. */
    email: accountAddress.optional(),
    locale: z.enum(locales),
    /** Of the card, where there is one. */
    code: z.object({ long: hash, short: hash }),
  }),
  async policy({ db, input }) {
    if (!(await behindLink(db, input.link))) throw new Absent()
  },
  async run({ db, input: { link, name, email, locale, code }, clock, sealing, record }) {
    const { row, seal } = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(row).execute()
    const id = clock.id()
    const { rows } = await sql<{ knocked: boolean }>`
      select circles.knock(${id}::uuid, ${link}, ${row.id}::uuid, ${seal(name)}, ${email ? seal(email) : null},
        ${locale}, ${code.long}, ${code.short}) as knocked`.execute(db)
    if (!rows[0]?.knocked) throw new Invalid({ name: 'sit.full' })
    record.about('knock', id)
    record.fact('circles.knocked', { knock: id })
    return {}
  },
})
