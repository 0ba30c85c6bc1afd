import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { ensureTended } from '../hosting.ts'
import { slugOf } from '../names.ts'
import { isOpener } from '../places/visibility.ts'
import { ChangeCircle } from './input.ts'
import { findChangeable } from './queries.ts'

/**
 * A host says anew what the circle is called, what it is and for whom its page is. Its old address leads on.
 * Who stands in for one opens it no further. @throws Conflict where another host changed it meanwhile.
 */
export const changeCircle = command({
  name: 'circles.change-circle',
  input: ChangeCircle,
  async policy({ db, actor, input }) {
    await ensureTended(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const { slug, version, name, nl, en, openness, contactName, contactPhone, contactMail, mailShown } = input
    const circle = await ensureTended(db, actor, slug)
    const now = (await findChangeable(db, slug))?.openness ?? openness
    if (!circle.hosted && isOpener(openness, now)) throw new Invalid({ openness: 'openness.of-hosts' })
    const description = JSON.stringify({ ...(nl && { nl }), ...(en && { en }) })
    const { rows } = await sql<{ slug: string | null }>`
      select circles.change_circle(${circle.id}::uuid, ${version}::int, ${name}, ${slugOf(name)},
        ${description}::jsonb, ${openness}, ${contactName || null}, ${contactPhone || null}) as slug`.execute(
      db,
    )
    const address = rows[0]?.slug
    if (!address) throw new Conflict()
    await sql`select circles.say_contact_mail(${circle.id}::uuid, ${contactMail || null}, ${mailShown || null})`.execute(
      db,
    )
    record.about('circle', circle.id)
    return { slug: address }
  },
})
