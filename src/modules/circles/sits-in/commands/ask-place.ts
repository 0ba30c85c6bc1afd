import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureTended } from '../../hosting.ts'
import { circlesNamed } from '../queries.ts'

const AskPlace = z.object({
  /** Of the circle. */
  slug: z.string(),
  place: z.string().trim().min(1, 'place.missing').max(200, 'place.unknown'),
})

/**
 * A host has the circle sit in another place too: at once where they may say so for that place, otherwise once its host
 * says yes.
 */
export const askPlace = command({
  name: 'circles.ask-place',
  input: AskPlace,
  async policy({ db, actor, input }) {
    await ensureTended(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const circle = await ensureTended(db, actor, input.slug)
    const [place, ...others] = await circlesNamed(db, circle.id, input.place)
    if (!place) throw new Invalid({ place: 'place.unknown' })
    if (others.length > 0) throw new Invalid({ place: 'place.several' })
    const { rows } = await sql<{ outcome: string | null }>`
      select circles.ask_place(${circle.id}::uuid, ${place.id}::uuid) as outcome`
      .execute(db)
      .catch((error: { constraint?: string }) => {
        if (error.constraint === 'nothing_sits_in_itself') throw new Invalid({ place: 'place.within' })
        throw error
      })
    if (rows[0]?.outcome === null) throw new Invalid({ place: 'place.unknown' })
    record.about('circle', circle.id)
    return { name: place.name, sits: rows[0]?.outcome !== 'asked' }
  },
})
