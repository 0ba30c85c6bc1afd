import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { linked, type Reading } from '../../../platform/provenance/linked.ts'
import { slipsOf, wordsLetGo } from '../owed/words.ts'
import { faceOfWords } from './WordsFace.tsx'

/** Words that were let go. What was taken back is at the end of no link, not for its speaker either. */
export const linkedContribution = linked({
  kind: 'contribution',
  rows: (db: Db) =>
    db
      .selectFrom('contributions.contribution as c')
      .select('c.id')
      .select(() => jsonBuildObject({}).as('about'))
      .where('c.state', '=', 'confirmed')
      .where('c.audience', 'is not', null)
      .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['c.circle_id'])),
  async open({ db, house, locale }: Reading, ids) {
    if (ids.length === 0) return new Map()
    const rows = await wordsLetGo(db)
      .where((eb) => eb('c.id', '=', eb.fn.any(eb.val([...ids]))))
      .execute()
    return new Map(slipsOf(house.sealing, rows).map((slip) => [slip.id, faceOfWords(locale, slip)]))
  },
})
