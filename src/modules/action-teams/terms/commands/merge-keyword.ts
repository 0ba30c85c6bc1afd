import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { layInto } from '../lay-into.ts'
import { ensureLays } from '../place.ts'

/**
 * Lays a keyword into another that says the same, with what was laid into it. What hangs on it is found there, and its address leads on.
 * @throws Invalid where the other went into a third meanwhile.
 */
export const mergeKeyword = command({
  name: 'action-teams.merge-keyword',
  input: z.object({
    slug: z.string(),
    movementId: z.uuid().optional(),
    into: z.uuid('merge.missing'),
  }),
  async policy({ db, input }) {
    await ensureLays(db, input.slug, input.movementId)
  },
  async run({ db, input, record }) {
    const term = await ensureLays(db, input.slug, input.movementId)
    const slug = await layInto(db, term, input.into)
    if (slug === undefined) throw new Invalid({ into: 'merge.missing' })
    record.about('theme', term.id)
    return { slug }
  },
})
