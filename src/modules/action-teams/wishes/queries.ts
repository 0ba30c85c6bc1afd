import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'

/** What somebody asks, in their own words. */
export interface WishWordsOf {
  id: string
  /** In which language it was asked, of who has no account. */
  locale: Locale | null
  name: string
  words: string
  reason: string
  /** `YYYY-MM-DD` */
  begunOn: string
}

export interface WishView extends WishWordsOf {
  movementId: string
  /** With which it lies; null: it stands by itself. */
  withId: string | null
  answer: string | null
  answeredOn: string | null
  version: number
  theme: { slug: string; name: string } | null
  /** Asked by somebody without an account, and whether they left an address for the answer; null: with one. */
  visitor: { byMail: boolean } | null
  /** The actor asked it. */
  mine: boolean
  /** The actor asks the same. */
  also: boolean
  /** Those that were laid with it. */
  others: WishWordsOf[]
}

/** A page shows no more than these. */
const most = 200

const wishes = (db: Db) =>
  db
    .selectFrom('action_teams.wish as w')
    .leftJoin('action_teams.theme as t', 't.id', 'w.theme_id')
    .select(['w.id', 'w.name', 'w.words', 'w.reason', 'w.begun_on as begunOn', 'w.movement_id as movementId'])
    .select(['w.with_id as withId', 'w.answer', 'w.answered_on as answeredOn', 'w.version'])
    .select(['w.locale', 'w.from_visitor as fromVisitor', 'w.by_mail as byMail'])
    .select(['t.slug as themeSlug', 't.name as themeName'])
    .select((eb) => [
      eb('w.id', 'in', (of) =>
        of.selectFrom(of.fn<{ mine: string }>('action_teams.my_wishes').as('mine')).select('mine.mine'),
      ).as('mine'),
      eb('w.id', 'in', (of) => of.selectFrom('action_teams.wish_also as a').select('a.wish_id')).as('also'),
      jsonArrayFrom(
        eb
          .selectFrom('action_teams.wish as o')
          .select(['o.id', 'o.name', 'o.words', 'o.reason', 'o.begun_on as begunOn', 'o.locale'])
          .whereRef('o.with_id', '=', 'w.id')
          .orderBy('o.begun_on')
          .orderBy('o.id'),
      ).as('others'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof wishes>['executeTakeFirstOrThrow']>>

const view =
  (locale: Locale) =>
  ({ themeSlug, themeName, mine, also, fromVisitor, byMail, ...row }: Row): WishView => ({
    ...row,
    visitor: fromVisitor ? { byMail } : null,
    mine: Boolean(mine),
    also: Boolean(also),
    theme: themeSlug ? { slug: themeSlug, name: inLanguage(themeName as Bilingual, locale) } : null,
  })

/**
 * What was asked of this movement, as far as the actor may read it: what waits before what was answered, then in the order in which it
 * was asked. What lies with another stands there. One query.
 */
export async function wishesIn(db: Db, locale: Locale, movementId: string): Promise<WishView[]> {
  const rows = await wishes(db)
    .where('w.movement_id', '=', movementId)
    .where((eb) =>
      eb.or([
        eb('w.with_id', 'is', null),
        // Of who asked and does not take part, only their own is there.
        eb.not(
          eb.exists(
            eb.selectFrom('action_teams.wish as r').select('r.id').whereRef('r.id', '=', 'w.with_id'),
          ),
        ),
      ]),
    )
    .orderBy((eb) => eb('w.answer', 'is not', null))
    .orderBy('w.begun_on')
    .orderBy('w.id')
    .limit(most)
    .execute()
  return rows.map(view(locale))
}

/** Undefined where there is none that the actor may read. One query. */
export async function findWish(db: Db, locale: Locale, id: string): Promise<WishView | undefined> {
  const row = await wishes(db).where('w.id', '=', id).executeTakeFirst()
  return row && view(locale)(row)
}
