import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { ensureTended } from '../hosting.ts'
import { slugOf } from '../names.ts'
import { BeginCircle, kindsIn } from './input.ts'

/** A host begins a circle in a place they look after, and looks after it too. */
export const beginCircle = command({
  name: 'circles.begin-circle',
  input: BeginCircle,
  async policy({ db, actor, input }) {
    await ensureTended(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const { slug, kind, name, description, openness, locale } = input
    const home = await ensureTended(db, actor, slug)
    if (!kindsIn(home.kind).includes(kind)) throw new Invalid({ kind: 'kind.missing' })
    const [id, key] = [clock.id(), await sealing.makeKey(db, clock)]
    const { rows } = await sql<{ slug: string }>`
      select circles.begin_circle(${id}::uuid, ${home.id}::uuid, ${kind}, ${name}, ${slugOf(name)},
        ${JSON.stringify(description ? { [locale]: description } : {})}::jsonb, ${openness},
        ${clock.id()}::uuid, ${key}::uuid) as slug`.execute(db)
    record.about('circle', id)
    return { slug: rows[0]?.slug ?? slug }
  },
})
