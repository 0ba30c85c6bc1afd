import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type Face, linked, type Reading } from '../../../platform/provenance/linked.ts'
import { type Slip, slipsOf, wordsLetGo } from '../owed/words.ts'
import { MediaOf } from '../spoken/media/MediaOf.tsx'
import { linkedWords } from './locales/index.ts'

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
    return new Map(slipsOf(house.sealing, rows).map((slip) => [slip.id, faceOf(locale, slip)]))
  },
})

function faceOf(locale: Reading['locale'], slip: Slip): Face {
  const w = linkedWords(locale)
  const { id, body, media, name } = slip
  return {
    label: w('words'),
    title: body || w(`words.${media?.kind ?? 'sound'}`),
    sign: 'slip',
    text: body,
    ...(name && { said: name }),
    ...(media && { media: <MediaOf w={w} id={id} media={media} words={body} name={name} /> }),
  }
}
