import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Purpose } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { OwnStory } from '../writing/queries.ts'
import { addTold } from './add-told.ts'
import { quotedIn } from './said.ts'

/**
 * Words that came into a text are asked about: those the writer may know of, and those that their speaker lets be published, also where
 * they keep them to themselves otherwise. A made-up one stays an empty place in the text.
 */
export async function addQuotes(
  context: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: Pick<OwnStory, 'id' | 'keyId'>,
  fresh: readonly string[],
): Promise<void> {
  if (fresh.length === 0) return
  const { db } = context
  const add = async (ids: readonly string[]) => {
    for (const contribution of ids) await addTold(context, own, { contribution, name: '' })
  }
  const known = await wordsKnown(db, fresh)
  await add(known)
  await readsFor(db, quotedIn.purpose)
  await add(
    await wordsKnown(
      db,
      fresh.filter((one) => !known.includes(one)),
    ),
  )
  await readsFor(db, '')
}

async function wordsKnown(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('contributions.contribution').select('id').where('id', 'in', ids).execute()
  return rows.map(({ id }) => id)
}

const readsFor = (db: Db, purpose: Purpose | '') =>
  sql`select set_config('kampvuur.reads_for', ${purpose}, true)`.execute(db)
