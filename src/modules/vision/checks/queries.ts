import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { myChecks } from '../mine.ts'
import { opened } from '../sealed.ts'

/** One time that somebody looked, as others may read it. */
export interface CheckView {
  id: string
  keyId: string
  name: string
  fits: string
  pinches: string
  proposes: string
  fromDay: string
  begunOn: string
  readOn: string | null
  audience: 'movement' | 'everyone'
  version: number
  own: boolean
}

/** Of one movement, the latest first; or one of them. One query. */
export async function checksOf(db: Db, sealing: Sealing, slug: string, id?: string): Promise<CheckView[]> {
  const rows = await db
    .selectFrom('vision.look as l')
    .innerJoin('circles.circle as c', 'c.id', 'l.movement_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'l.sealing_key_id')
    .select(['l.id', 'l.content', 'l.from_day as fromDay', 'l.begun_on as begunOn', 'l.read_on as readOn'])
    .select(['l.audience', 'l.version', 'k.id as keyId', 'k.wrapped'])
    .select((eb) => eb('l.id', 'in', myChecks(db)).as('own'))
    .where('c.slug', '=', slug)
    .$if(id !== undefined, (of) => of.where('l.id', '=', id ?? ''))
    .orderBy('l.begun_on', 'desc')
    .orderBy('l.id')
    .limit(100)
    .execute()
  return rows.map(({ content, wrapped, own, ...row }) => {
    const said = opened<Pick<CheckView, 'name' | 'fits' | 'pinches' | 'proposes'>>(
      sealing,
      row.keyId,
      wrapped,
      content,
    )
    const { name = '', fits = '', pinches = '', proposes = '' } = said
    return { ...row, own: Boolean(own), name, fits, pinches, proposes }
  })
}
