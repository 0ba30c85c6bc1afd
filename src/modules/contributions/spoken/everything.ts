import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { mySpeakingSeats } from '../../circles/index.ts'

/** One wording of what somebody said. */
export interface Version {
  number: number
  /** Null when its key was erased. */
  words: string | null
  at: Date
  /** Null: whoever said it. */
  writtenBy: string | null
  onBehalfOf: string | null
}

interface Written {
  contribution_id: string
  number: number
  at: Date
  own: boolean
  writer: string | null
}

const mine = (db: Db) =>
  db
    .selectFrom('contributions.speaker')
    .select('contribution_id')
    .where('speaker_seat_id', 'in', mySpeakingSeats(db))

/** Every wording of everything the actor said, by contribution, oldest first. One query. */
export async function myVersions(db: Db, sealing: Sealing): Promise<ReadonlyMap<string, Version[]>> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Written>('contributions.my_versions').as('w'))
    .innerJoin('contributions.contribution_version as v', (join) =>
      join.onRef('v.contribution_id', '=', 'w.contribution_id').onRef('v.number', '=', 'w.number'),
    )
    .innerJoin('contributions.speaker as s', 's.contribution_id', 'v.contribution_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .select(['v.contribution_id as id', 'v.number', 'v.body', 'w.at', 'w.own', 'w.writer'])
    .select(['v.sealing_key_id as keyId', 'k.wrapped', 's.on_behalf_of as onBehalfOf'])
    .orderBy('v.contribution_id')
    .orderBy('v.number')
    .execute()
  const versions = rows.map(({ id, number, body, at, keyId, wrapped, writer, own, onBehalfOf }) => ({
    id,
    version: {
      ...{ number, at, onBehalfOf },
      words: wrapped ? sealing.open(keyId, wrapped, body) : null,
      writtenBy: own ? null : (writer ?? ''),
    },
  }))
  return new Map(
    [...Map.groupBy(versions, ({ id }) => id)].map(([id, all]) => [id, all.map(({ version }) => version)]),
  )
}

/**
 * What the actor told otherwise than in words, by contribution: as many whole ones as fit in `most` bytes together; null
 * for one that does not fit. One query.
 */
export async function myMedia(
  db: Db,
  sealing: Sealing,
  most: number,
): Promise<ReadonlyMap<string, { contentType: string; body: Buffer | null }>> {
  const rows = await db
    .with('told', (of) =>
      of
        .selectFrom('contributions.contribution_media as m')
        .select(['m.contribution_id as id', 'm.content_type as contentType', 'm.body'])
        .select(sql<string>`sum(octet_length(m.body)) over (order by m.contribution_id)`.as('size'))
        .where('m.contribution_id', 'in', mine(db)),
    )
    .selectFrom('told')
    .innerJoin('contributions.contribution as c', 'c.id', 'told.id')
    .innerJoin('contributions.contribution_version as v', (join) =>
      join.onRef('v.contribution_id', '=', 'c.id').onRef('v.number', '=', 'c.current_version'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .select(['told.id', 'told.contentType', 'v.sealing_key_id as keyId', 'k.wrapped'])
    .select((eb) =>
      eb.case().when('told.size', '<=', String(most)).then(eb.ref('told.body')).end().as('body'),
    )
    .execute()
  return new Map(
    rows.map(({ id, contentType, keyId, wrapped, body }) => [
      id,
      { contentType, body: body && sealing.openBytes(keyId, wrapped, body) },
    ]),
  )
}
