import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { inLanguage, type Locale } from '../../platform/i18n/words.ts'
import { inOrder } from './rubrics/queries.ts'
import type { ThemeStatus } from './schema.ts'
import { standsUnderAny } from './terms/stands-under.ts'

/** Something that what is written can stand under. */
export interface MovementSubject {
  id: string
  name: string
  /** A theme or rubric that is over: what stands under it stays there, and nothing new is put under it. */
  over: boolean
}

export interface MovementSubjects {
  themes: MovementSubject[]
  rubrics: MovementSubject[]
  keywords: MovementSubject[]
}

/** The themes, rubrics and keywords of a movement, in the order of their names. */
export async function subjectsOf(db: Db, locale: Locale, movementId: string): Promise<MovementSubjects> {
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'kind', 'name', 'status', 'place', 'aside_on'])
    .where('movement_id', '=', movementId)
    // What went into another is chosen there.
    .where('merged_into', 'is', null)
    .where((eb) => eb.or([eb('kind', '<>', 'keyword'), standsUnderAny(sql.ref('action_teams.theme.id'))]))
    .execute()
  const named = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, name, place, ...row }) => ({
        id,
        place,
        name: inLanguage(name, locale),
        over: isOver(row),
      }))
  const of = (kind: string) => inOrder(locale, named(kind)).map(({ id, name, over }) => ({ id, name, over }))
  return { themes: of('theme'), rubrics: of('rubric'), keywords: of('keyword') }
}

const isOver = ({ status, aside_on }: { status: ThemeStatus | null; aside_on: string | null }) =>
  status === 'done' || aside_on !== null
