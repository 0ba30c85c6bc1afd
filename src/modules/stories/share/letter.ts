import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { hostsLetter, postToHosts } from '../../circles/index.ts'
import { shareWords } from './locales/index.ts'

const kind = 'stories.shared'

/** Who looks after the movement: something lies there. */
export const somethingShared: FactHandler = {
  fact: 'stories.shared',
  async handle(context, { shared = '' }) {
    const row = await context.db
      .selectFrom('stories.shared')
      .select('movement_id as movement')
      .where('id', '=', shared)
      .executeTakeFirst()
    if (row) await postToHosts(context, kind, row.movement)
  },
}

/** Tells who looks along that something was shared, and nothing of it. */
export const somethingSharedLetter = hostsLetter({ kind, words: shareWords, below: 'shared' })
