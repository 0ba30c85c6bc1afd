import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** With what somebody shows a second time who they are. */
export interface OwnStep {
  /** The app; null: none, or not confirmed yet. */
  since: Date | null
  codesLeft: number
  passkeys: number
  /** This session showed it, less than a day ago. */
  shown: boolean
  /** Whether keys may be made and taken away in this session. */
  mayChange: boolean
}

/** One query. */
export async function ownStep(db: Db): Promise<OwnStep> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .fn<{ since: Date | null; codes_left: string; passkeys: string }>('people.my_second_step', [])
        .as('mine'),
    )
    .select(['mine.since', 'mine.codes_left', 'mine.passkeys'])
    .select([
      sql<boolean>`platform.is_strong()`.as('shown'),
      sql<boolean>`people.keys_are_mine_to_change()`.as('mayChange'),
    ])
    .executeTakeFirst()
  return {
    since: row?.since ?? null,
    codesLeft: Number(row?.codes_left ?? 0),
    passkeys: Number(row?.passkeys ?? 0),
    shown: row?.shown ?? false,
    mayChange: row?.mayChange ?? false,
  }
}
