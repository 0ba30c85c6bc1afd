import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'
import { themeAt } from '../queries.ts'
import type { ThemeStatus } from '../schema.ts'

/** A theme as whoever curates it reads it. */
export interface CuratedTheme {
  id: string
  slug: string
  name: Bilingual
  status: ThemeStatus | null
  about: Bilingual
  version: number
  movementId: string
  movementSlug: string
  /** Themes that were laid into it, and are found here. */
  holds: { id: string; name: Bilingual }[]
  /** The actor looks after the movement whose theme it is. */
  keeps: boolean
}

/** Undefined where there is no theme of that name. One query. */
export async function findCurated(
  db: Db,
  slug: string,
  movementId: string | undefined,
): Promise<CuratedTheme | undefined> {
  const row = await themeAt(db, slug, movementId)
    .select(['t.version', 'of.slug as movementSlug'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('action_teams.theme as held')
          .select(['held.id', 'held.name'])
          .whereRef('held.merged_into', '=', 't.id')
          .orderBy('held.slug'),
      ).as('holds'),
    )
    .executeTakeFirst()
  return row && { ...row, about: row.about ?? {}, keeps: Boolean(row.keeps) }
}
