import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Purpose } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Document } from '../../../platform/documents/index.ts'
import type { OwnStory } from '../writing/queries.ts'
import { toldCodes } from './code.ts'
import { quotedIn, wordsIn } from './said.ts'

/** Keeps whose words stand in a text beside it: each is asked, and who was left out again is asked no longer. */
export async function settleQuotes(
  { db, sealing, clock, house }: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: Pick<OwnStory, 'id' | 'keyId'>,
  document: Document,
): Promise<void> {
  const wanted = wordsIn(document)
  const there = await db
    .selectFrom('stories.told_of')
    .select(['id', 'contribution_id as words', 'says', 'left_out as leftOut'])
    .where('story_id', '=', own.id)
    .where('contribution_id', 'is not', null)
    .execute()
  const gone = there.filter(({ words }) => words !== null && !wanted.includes(words))
  const asked = gone.filter(({ says }) => says !== 'no').map(({ id }) => id)
  if (asked.length > 0) await db.deleteFrom('stories.told_of').where('id', 'in', asked).execute()
  // Who said no can still look what came of it; put back, the no is still there.
  await leaveOut(
    db,
    true,
    gone.filter(({ says, leftOut }) => says === 'no' && !leftOut),
  )
  await leaveOut(
    db,
    false,
    there.filter(({ words, leftOut }) => leftOut && wanted.includes(words ?? '')),
  )
  const fresh = wanted.filter((id) => !there.some(({ words }) => words === id))
  if (fresh.length === 0) return
  const add = async (contribution_id: string) => {
    const id = clock.id()
    const name = await sealing.seal(db, own.keyId, '')
    await db
      .insertInto('stories.told_of')
      .values({
        id,
        story_id: own.id,
        contribution_id,
        name,
        code_hash: toldCodes.hashesOf(house, id).long_hash,
      })
      .execute()
  }
  const known = await wordsKnown(db, fresh)
  for (const id of known) await add(id)
  // And what its speaker lets be published, also where they keep it to themselves otherwise.
  await readsFor(db, quotedIn.purpose)
  for (const id of await wordsKnown(
    db,
    fresh.filter((one) => !known.includes(one)),
  ))
    await add(id)
  await readsFor(db, '')
}

async function leaveOut(db: Db, left_out: boolean, rows: readonly { id: string }[]): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await db.updateTable('stories.told_of').set({ left_out }).where('id', 'in', ids).execute()
}

/** Only words that the writer may know of; a made-up one stays an empty place in the text. */
async function wordsKnown(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('contributions.contribution').select('id').where('id', 'in', ids).execute()
  return rows.map(({ id }) => id)
}

const readsFor = (db: Db, purpose: Purpose | '') =>
  sql`select set_config('kampvuur.reads_for', ${purpose}, true)`.execute(db)
