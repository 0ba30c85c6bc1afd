import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { preparedInShapes } from '../../../platform/database/prepared.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { StoryKind } from '../schema.ts'
import { placedAs, placedNow } from '../sisters/in-force.ts'
import { listed, type StoryInList, withFirstPicture } from './listed.ts'
import { type After, asMoment, comesAfter } from './paging.ts'

/** What a list of stories is narrowed to. */
export interface StoryFilter {
  /** Its own, and what it has on its site of sisters. */
  movementId?: string | undefined
  /** Its own alone. */
  ownOf?: string | undefined
  /** One publication. */
  id?: string | undefined
  /** Everybody may read it from this moment on, or a later one. */
  since?: Date | undefined
  circleId?: string | undefined
  themeId?: string | undefined
  rubricId?: string | undefined
  language?: Locale | undefined
  kinds?: readonly StoryKind[] | undefined
  /** Only what everybody may read, also for who may read more: in the order in which everybody came to. */
  public?: boolean | undefined
  /** What comes after this one, by when it was published; of what is `public` by since when everybody may read it. */
  before?: After | undefined
  most: number
}

/** What the actor may read, the latest first. */
export async function latestStories(db: Db, filter: StoryFilter): Promise<StoryInList[]> {
  const { before, most, kinds, public: open, ...narrowedTo } = filter
  const rows = before
    ? await narrowed(db, filter).execute()
    : await latest(db, narrowedTo, { most, kinds, public: open })
  return rows.map(withFirstPicture)
}

/** The first page of a list, which everybody opens. */
const latest = preparedInShapes(
  (
    db,
    narrowedTo: Omit<StoryFilter, 'before' | 'most' | 'kinds' | 'public'>,
    shape: Pick<StoryFilter, 'most' | 'kinds' | 'public'>,
  ) => narrowed(db, { ...narrowedTo, ...shape }),
)

/** The same, to ask more of. */
export function narrowed(db: Db, filter: StoryFilter) {
  const { movementId, circleId, themeId, rubricId, language, kinds, before, most } = filter
  return listed(db)
    .select(asMoment('p.published_at').as('moment'))
    .$if(movementId !== undefined, (query) =>
      query
        .select((eb) => placedAs(db, eb.ref('p.story_id'), movementId ?? '').as('placed'))
        .where((eb) =>
          eb.or([
            eb('p.movement_id', '=', movementId ?? ''),
            eb(
              'p.story_id',
              'in',
              placedNow(db)
                .select('s.story_id')
                .where('s.movement_id', '=', movementId ?? ''),
            ),
          ]),
        ),
    )
    .$if(filter.ownOf !== undefined, (query) => query.where('p.movement_id', '=', filter.ownOf ?? ''))
    .$if(filter.id !== undefined, (query) => query.where('p.id', '=', filter.id ?? ''))
    .$if(filter.since !== undefined, (query) => query.where('p.open_since', '>=', filter.since ?? new Date()))
    .$if(circleId !== undefined, (query) => query.where('p.circle_id', '=', circleId ?? ''))
    .$if(rubricId !== undefined, (query) => query.where('p.rubric_id', '=', rubricId ?? ''))
    .$if(language !== undefined, (query) =>
      query.where('p.language', '=', language ?? 'nl').where('p.written_in', 'is', null),
    )
    .$if(themeId !== undefined, (query) => query.where('p.story_id', 'in', latestUnder(db, filter)))
    .$if(kinds !== undefined, (query) => query.where('p.kind', 'in', kinds ?? []))
    .$if(filter.public === true, (query) => query.where('p.open_since', 'is not', null))
    .where(comesAfter(before, byWhen(filter), 'p.id'))
    .orderBy(byWhen(filter), 'desc')
    .orderBy('p.id')
    .limit(most)
}

const byWhen = ({ public: open }: StoryFilter) => (open ? 'p.open_since' : 'p.published_at')

/**
 * What stands under a theme, or under a keyword and those that went into it. Of each no more than are asked for, the latest, where
 * nothing else is asked: a theme of years holds thousands.
 */
function latestUnder(db: Db, { themeId, before, most, public: open, ...others }: StoryFilter) {
  // What everybody may read is in another order, which is not kept beside what it is about.
  const alone = !open && Object.values(others).every((value) => value === undefined)
  return db
    .selectFrom('action_teams.theme as t')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('stories.about as a')
          .select('a.story_id')
          .whereRef('a.theme_id', '=', 't.id')
          .where('a.published_at', 'is not', null)
          .where(comesAfterIn(db, open ? undefined : before))
          .$if(open === true, (query) => query.where('a.audience', '=', 'everyone'))
          .$if(alone, (query) => query.orderBy('a.published_at', 'desc').fetch(most, 'with ties'))
          .as('u'),
      (join) => join.onTrue(),
    )
    .select('u.story_id')
    .where((eb) => eb.or([eb('t.id', '=', themeId ?? ''), eb('t.merged_into', '=', themeId ?? '')]))
}

/** The same of what stands under a theme, which knows of a story when it was published and not its id as it is read. */
function comesAfterIn(db: Db, after: After | undefined) {
  if (after?.id === undefined) return comesAfter(after, 'a.published_at', 'a.story_id')
  const { moment, id } = after
  const sameMoment = db
    .selectFrom('stories.published as o')
    .select('o.story_id')
    .where(sql<boolean>`o.published_at = ${moment}::timestamptz and o.id > ${id}::uuid`)
  return sql<boolean>`a.published_at <= ${moment}::timestamptz
    and (a.published_at < ${moment}::timestamptz or a.story_id in (${sameMoment}))`
}
