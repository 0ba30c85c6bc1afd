import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectAll } from '../../../platform/database/expect-one.ts'
import type { Document } from '../../../platform/documents/index.ts'
import type { OwnStory } from '../writing/queries.ts'
import { addQuotes } from './add-quotes.ts'
import { wordsIn } from './said.ts'

/** Somebody's words that stand with a story. */
interface Quote {
  id: string
  words: string | null
  says: 'yes' | 'no' | null
  leftOut: boolean
}

/** Keeps whose words stand in a text beside it: each is asked, and who was left out again is asked no longer. */
export async function settleQuotes(
  context: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: Pick<OwnStory, 'id' | 'keyId'>,
  document: Document,
): Promise<void> {
  const { db } = context
  const wanted = wordsIn(document)
  const there = await quotesWith(db, own.id)
  await letGoOfQuotes(
    db,
    there.filter(({ words }) => words !== null && !wanted.includes(words)),
  )
  const back = there.filter(({ words, leftOut }) => leftOut && wanted.includes(words ?? ''))
  await leaveOut(db, false, back)
  const fresh = wanted.filter((id) => !there.some(({ words }) => words === id))
  await addQuotes(context, own, fresh)
}

const quotesWith = (db: Db, story: string): Promise<Quote[]> =>
  db
    .selectFrom('stories.told_of')
    .select(['id', 'contribution_id as words', 'says', 'left_out as leftOut'])
    .where('story_id', '=', story)
    .where('contribution_id', 'is not', null)
    .execute()

/** Who said no can still look what came of it; put back, the no is still there. */
async function letGoOfQuotes(db: Db, gone: readonly Quote[]): Promise<void> {
  const asked = gone.filter(({ says }) => says !== 'no').map(({ id }) => id)
  if (asked.length > 0)
    await expectAll(
      asked.length,
      db.deleteFrom('stories.told_of').where('id', 'in', asked).executeTakeFirstOrThrow(),
    )
  const refused = gone.filter(({ says, leftOut }) => says === 'no' && !leftOut)
  await leaveOut(db, true, refused)
}

async function leaveOut(db: Db, left_out: boolean, rows: readonly Quote[]): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await expectAll(
    ids.length,
    db.updateTable('stories.told_of').set({ left_out }).where('id', 'in', ids).executeTakeFirstOrThrow(),
  )
}
