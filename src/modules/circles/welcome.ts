import type { Db } from '../../platform/database/connect.ts'
import type { Bilingual } from '../../platform/i18n/words.ts'

/** What the movement says to visitors in its own words; empty where it said nothing yet. */
export interface WelcomeView {
  /** What this is, in one sentence. */
  sentence: Bilingual | null
  lines: readonly Bilingual[]
}

export async function welcomeOf(db: Db): Promise<WelcomeView> {
  const row = await db
    .selectFrom('circles.circle')
    .select('welcome')
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .orderBy('created_at')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirst()
  return { sentence: row?.welcome?.sentence ?? null, lines: row?.welcome?.lines ?? [] }
}
