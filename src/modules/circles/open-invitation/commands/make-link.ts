import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { dayAfter, dayAt } from '../../../../platform/i18n/days.ts'
import { ensureHost } from '../../hosting.ts'

/** In days. */
const halfAYear = 183

/** A host opens a link to the circle until a day; the one before closes. Only its hash is kept. */
export const makeLink = command({
  name: 'circles.make-link',
  input: z.object({
    /** Of the circle. */
    slug: z.string(),
    until: z.iso.date('until.missing'),
    hash: z.instanceof(Buffer),
  }),
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input: { slug, until, hash }, clock, record }) {
    const circle = await ensureHost(db, actor, slug)
    const today = dayAt(clock.now())
    if (until < today) throw new Invalid({ until: 'until.past' })
    if (until > dayAfter(today, halfAYear)) throw new Invalid({ until: 'until.far' })
    await sql`select circles.make_open_invitation(${clock.id()}::uuid, ${circle.id}::uuid, ${hash},
      ${until}::date)`.execute(db)
    record.about('circle', circle.id)
    return {}
  },
})
