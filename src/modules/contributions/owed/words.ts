import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Audience } from '../schema.ts'
import { type MediaRow, mediaColumns, viewOf } from '../spoken/media/queries.ts'
import type { MediaView } from '../spoken/media/told.ts'

/** One person's words as others may read them. */
export interface Slip {
  id: string
  body: string
  audience: Audience
  /** Only where the speaker asked to be named. */
  name: string | null
  /** The spoken minute or drawing it is; the body is then its written version, or empty. */
  media: MediaView | null
}

/**
 * The words the actor may read because others let them go, still sealed: `slipsOf` opens them. Callers narrow it down
 * and may join to it; `c` is the contribution. In the order of their random ids, which tells nothing about who or when.
 */
export function wordsLetGo(db: Db) {
  return db
    .selectFrom('contributions.contribution as c')
    .innerJoin('contributions.contribution_version as v', (join) =>
      join.onRef('v.contribution_id', '=', 'c.id').onRef('v.number', '=', 'c.current_version'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .leftJoin('contributions.contribution_media as m', 'm.contribution_id', 'c.id')
    .select(['c.id', 'c.audience', 'v.body', 'v.sealing_key_id as keyId', 'k.wrapped'])
    .select(mediaColumns)
    .select((eb) =>
      eb
        .case()
        .when('c.with_name', '=', true)
        .then(eb.fn<string>('contributions.name_with', ['c.id']))
        .else(null)
        .end()
        .as('name'),
    )
    .where('c.state', '=', 'confirmed')
    .where('c.audience', 'is not', null)
    .orderBy('c.id')
}

interface SealedSlip extends MediaRow {
  id: string
  audience: Audience | null
  name: string | null
  body: Buffer
  keyId: string
  wrapped: Buffer | null
}

/** Opens what `wordsLetGo` read. Words whose key was erased are gone. */
export function slipsOf<Row extends SealedSlip>(sealing: Sealing, rows: readonly Row[]): (Row & Slip)[]
export function slipsOf(sealing: Sealing, rows: readonly SealedSlip[]) {
  return rows.flatMap((row) => {
    const body = sealing.open(row.keyId, row.wrapped, row.body)
    return body === null ? [] : [{ ...row, body, media: viewOf(row) }]
  })
}
