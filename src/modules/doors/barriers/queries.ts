import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'

/** What somebody could not do, as who answers it reads it. */
export interface BarrierView {
  id: string
  keyId: string
  /** In which language the page was on which it was told. */
  locale: Locale
  words: string
  /** On which page, in their own words; empty where they said nothing. */
  page: string
  phone: string
  byMail: boolean
  answer: string
  /** `YYYY-MM-DD`, as the two below. */
  toldOn: string
  /** By when an answer was promised. */
  promisedFor: string
  doneOn: string | null
  version: number
}

/** In days. */
export const promised = 14

/** What was told about one movement's pages: what waits first, the oldest on top. One query. */
export async function barriersAt(db: Db, sealing: Sealing, slug: string): Promise<BarrierView[]> {
  const rows = await db
    .selectFrom('doors.barrier as b')
    .innerJoin('circles.circle as c', 'c.id', 'b.movement_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'b.sealing_key_id')
    .select(['b.id', 'b.content', 'b.answer', 'b.by_mail as byMail', 'b.locale', 'b.told_on as toldOn'])
    .select(sql<string>`b.told_on + ${promised}::integer`.as('promisedFor'))
    .select(['b.done_on as doneOn', 'b.version', 'k.id as keyId', 'k.wrapped'])
    .where('c.slug', '=', slug)
    .orderBy('b.done_on', (order) => order.desc().nullsFirst())
    .orderBy('b.told_on')
    .orderBy('b.id')
    .limit(200)
    .execute()
  return rows.flatMap(({ content, answer, wrapped, ...row }): BarrierView[] => {
    const open = (sealed: Buffer | null) => sealed && sealing.open(row.keyId, wrapped, sealed)
    const clear = open(content)
    if (!clear) return []
    const said = JSON.parse(clear) as Pick<BarrierView, 'words' | 'page' | 'phone'>
    return [{ ...row, ...said, answer: open(answer) ?? '' }]
  })
}
