import type { Db } from '../../../platform/database/connect.ts'

/** Takes away the words that stand in nothing any more that everybody may read. */
export async function sweepWords(
  db: Db,
  stands: (words: readonly string[]) => Promise<string[]>,
): Promise<void> {
  let after = ''
  for (;;) {
    const words = await db
      .selectFrom('search.word')
      .select('word')
      .where('word', '>', after)
      .orderBy('word')
      .limit(500)
      .execute()
    if (words.length === 0) return
    after = words.at(-1)?.word ?? ''
    const gone = await stands(words.map(({ word }) => word))
    if (gone.length > 0) await db.deleteFrom('search.word').where('word', 'in', gone).execute()
  }
}
