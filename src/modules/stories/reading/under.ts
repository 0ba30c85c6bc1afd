import { type Expression, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { prepared } from '../../../platform/database/prepared.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'

/** A theme, rubric or keyword that something stands under. */
export interface Heading {
  kind: 'theme' | 'rubric' | 'keyword' | 'action-team'
  slug: string
  name: string
}

// Made once: making one takes longer than putting a story's words in order.
const inOrder = { nl: new Intl.Collator('nl'), en: new Intl.Collator('en') }

/** Under what a story stands: what the movement works on, then the words that its writers chose, each in the order of their names. */
export async function headingsOf(db: Db, locale: Locale, storyId: string): Promise<Heading[]> {
  const rows = await headings(db, { storyId })
  const { compare } = inOrder[locale]
  return rows
    .map((row) => ({ ...row, name: inLanguage(row.name as Bilingual, locale) }))
    .sort((a, b) => Number(isWord(a)) - Number(isWord(b)) || compare(a.name, b.name))
}

const headings = prepared((db, { storyId }: { storyId: string }) =>
  standsUnder(db, sql.val(storyId), rubricOf(db, storyId)),
)

const rubricOf = (db: Db, storyId: string) =>
  db.selectFrom('stories.published as p').select('p.rubric_id').where('p.story_id', '=', storyId)

/** A keyword that went into another stands under that one. */
export const standsUnder = (db: Db, story: Expression<string>, rubric: Expression<unknown>) =>
  db
    .selectFrom('action_teams.theme as t')
    .select(['t.kind', 't.slug', 't.name'])
    .where((eb) =>
      eb.or([
        eb(
          't.id',
          'in',
          eb
            .selectFrom('stories.about as a')
            .innerJoin('action_teams.theme as s', 's.id', 'a.theme_id')
            .select((of) => of.fn.coalesce('s.merged_into', 's.id').as('id'))
            .where('a.story_id', '=', story),
        ),
        sql<boolean>`t.id = (${rubric})`,
      ]),
    )

const isWord = ({ kind }: Heading) => kind === 'keyword'
