import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { openContent } from '../writing/content.ts'
import type { OwnStory } from '../writing/queries.ts'
import { isSameText } from './same-text.ts'

interface Said {
  id: string
  says: 'yes' | 'no' | null
  saidNumber: number | null
}

/** Ids of those who said no to the text as it stands now, or to one that reads the same. One query, and none where nobody said no. */
export async function noesThatStand(
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  people: readonly Said[],
): Promise<ReadonlySet<string>> {
  const noes = people.filter(({ says, saidNumber }) => says === 'no' && saidNumber !== null)
  const numbers = new Set(noes.flatMap(({ saidNumber: at }) => (at !== null && at < own.number ? [at] : [])))
  const same = numbers.size > 0 ? await readTheSame(db, sealing, own, [...numbers]) : new Set<number>()
  return new Set(
    noes
      .filter(({ saidNumber: at }) => at !== null && (at >= own.number || same.has(at)))
      .map(({ id }) => id),
  )
}

/** Whether the text as it stands now is the one to which somebody said no, or reads the same. */
export const gotNo = async (
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  said: Omit<Said, 'id'>,
): Promise<boolean> => (await noesThatStand(db, sealing, own, [{ ...said, id: '' }])).size > 0

async function readTheSame(db: Db, sealing: Sealing, own: OwnStory, numbers: number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('stories.version as v')
    .leftJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', own.keyId))
    .select(['v.number', 'v.content', 'k.wrapped'])
    .where('v.story_id', '=', own.id)
    .where('v.number', 'in', numbers)
    .execute()
  return new Set(
    rows.flatMap(({ number, wrapped, content }) => {
      const then = openContent(sealing, { keyId: own.keyId, wrapped, content })
      return then && isSameText(then, own) ? [number] : []
    }),
  )
}
