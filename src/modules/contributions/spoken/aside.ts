import type { Db } from '../../../platform/database/connect.ts'
import type { Aside } from '../schema.ts'
import type { Held } from './bearing.ts'

/** Keeps the speaker's answer for themselves. On the helper's device it is said before the yes, and cannot be read there. */
export async function putAside(db: Db, bearing: Held, contributionId: string, answer: Aside): Promise<void> {
  const said = db.insertInto('contributions.aside').values({ contribution_id: contributionId, answer })
  await (bearing.as === 'speaker'
    ? said.onConflict((was) => was.column('contribution_id').doUpdateSet({ answer }))
    : said.onConflict((was) => was.doNothing())
  ).execute()
}
