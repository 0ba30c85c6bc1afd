import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { idPattern } from './ids.ts'

/** A publication as it was told once: what was taken back and is there again is something else to whoever follows. */
export interface InRound {
  publication: string
  /** From 1. */
  round: number
}

const written = new RegExp(String.raw`^(${idPattern})(?:\.([2-9]|[1-9]\d{1,5}))?$`)

/** As it stands in an address: the first round alone as its id. */
export const asWritten = ({ publication, round }: InRound): string =>
  round === 1 ? publication : `${publication}.${round}`

/** Undefined for what is no such address. */
export function readRound(address: string): InRound | undefined {
  const [, publication, round = '1'] = written.exec(address) ?? []
  return publication === undefined ? undefined : { publication, round: Number(round) }
}

/** As which one of theirs is told now. One query. */
export async function nowTold(db: Db, actor: string, publication: string): Promise<InRound> {
  const { rows } = await sql<{ round: number }>`
    select social_web.round_of(${actor}::uuid, ${publication}::uuid) as round`.execute(db)
  return { publication, round: rows[0]?.round ?? 1 }
}

/** The same of many, by their ids. One query. */
export async function allNowTold(
  db: Db,
  actor: string,
  publications: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<InRound>`
    select p as publication, social_web.round_of(${actor}::uuid, p) as round from unnest(${publications}::uuid[]) p`.execute(
    db,
  )
  return new Map(rows.map(({ publication, round }) => [publication, round]))
}
