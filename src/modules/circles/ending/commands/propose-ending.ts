import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../hosting.ts'
import { circlesNamed } from '../../sits-in/queries.ts'
import { ProposeEnding } from '../input.ts'

/** A host proposes to close the circle, to go on in another, or to split in two. Nothing happens until a second yes. */
export const proposeEnding = command({
  name: 'circles.propose-ending',
  input: ProposeEnding,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const { slug, kind, reason, first, second } = input
    const circle = await ensureHost(db, actor, slug)
    const [into, ...others] = kind === 'merge' ? await circlesNamed(db, circle.id, input.into) : []
    if (kind === 'merge' && !into) throw new Invalid({ into: 'into.unknown' })
    if (others.length > 0) throw new Invalid({ into: 'into.several' })
    const id = clock.id()
    const { rows } = await sql<{ proposed: boolean }>`
      select circles.propose(${id}::uuid, ${circle.id}::uuid, ${kind}, ${reason}, ${into?.id ?? null}::uuid,
        ${kind === 'split' ? [first, second] : []}::text[]) as proposed`.execute(db)
    if (!rows[0]?.proposed) throw new Invalid({ kind: 'kind.waits' })
    record.about('circle', circle.id)
    record.fact('circles.ending-proposed', { proposal: id })
    return { id }
  },
})
