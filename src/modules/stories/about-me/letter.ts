import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { hostsLetter, postToHosts } from '../../circles/index.ts'
import { lies } from '../../people/index.ts'
import { aboutMeWords } from './locales/index.ts'

const kind = 'stories.objection-made'

/** Who looks after the movement: something lies there, and nothing of it. */
export const objectionMade: FactHandler = {
  fact: kind,
  async handle(context, { objection = '' }) {
    const row = await context.db
      .selectFrom('stories.objection')
      .select('movement_id as movement')
      .where('id', '=', objection)
      .executeTakeFirst()
    if (row) await postToHosts(context, kind, row.movement)
  },
}

export const objectionLetter = hostsLetter({ kind, words: aboutMeWords, says: lies, below: 'about-somebody' })
