import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import { inOrder } from '../rubrics/queries.ts'
import { standsUnder, standsUnderAny } from './stands-under.ts'

export type TermKind = 'rubric' | 'keyword'

/** A rubric or a keyword. */
export interface TermView {
  id: string
  kind: TermKind
  movementId: string
  movementSlug: string
  slug: string
  name: string
  /** Of a rubric: where it stands, and since when it is offered to nobody. */
  place: number | null
  asideOn: string | null
  /** Where it is found instead; null: here. */
  into: { slug: string; name: string } | null
  /** Keywords that are found here, by name; and whether something that whoever looks may read stands under each. */
  holds: { id: string; slug: string; name: string; stands: boolean }[]
}

const terms = (db: Db) =>
  db
    .selectFrom('action_teams.theme as t')
    .innerJoin('circles.circle as of', 'of.id', 't.movement_id')
    .leftJoin('action_teams.theme as i', 'i.id', 't.merged_into')
    .select('of.slug as movementSlug')
    .select([
      't.id',
      't.kind',
      't.movement_id as movementId',
      't.slug',
      't.name',
      't.place',
      't.aside_on as asideOn',
    ])
    .select(['i.slug as intoSlug', 'i.name as intoName'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('action_teams.theme as h')
          .select(['h.id', 'h.slug', 'h.name', standsUnder(sql.ref('h.id')).as('stands')])
          .whereRef('h.merged_into', '=', 't.id'),
      ).as('holds'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof terms>['executeTakeFirstOrThrow']>>

function view(locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  return ({ kind, name, intoSlug, intoName, holds, ...row }: Row): TermView => ({
    ...row,
    kind: kind as TermKind,
    name: inLanguage(name, locale),
    into: intoSlug ? { slug: intoSlug, name: inLanguage(intoName as Bilingual, locale) } : null,
    holds: holds
      .map((held) => ({ ...held, name: inLanguage(held.name as Bilingual, locale) }))
      .sort((a, b) => compare(a.name, b.name)),
  })
}

/**
 * The rubric or keyword of this address, of the movement around it before that of another; a keyword only while something that whoever
 * looks may read stands under it, for it can be somebody's name. One query.
 */
export async function findTerm(
  db: Db,
  locale: Locale,
  { kind, slug, movementId }: { kind: TermKind; slug: string; movementId?: string | undefined },
): Promise<TermView | undefined> {
  const row = await terms(db)
    .where('t.kind', '=', kind)
    .where('t.slug', '=', slug)
    .$if(kind === 'keyword', (query) => query.where(standsUnderAny(sql.ref('t.id'))))
    .$if(movementId !== undefined, (query) =>
      query.orderBy((eb) => eb('t.movement_id', '=', movementId ?? ''), 'desc'),
    )
    .orderBy('t.id')
    .executeTakeFirst()
  return row && view(locale)(row)
}

interface Which {
  kind: TermKind
  movementId?: string | undefined
  /** Keywords alone under which something stands that whoever looks may read, or under what was laid into them. */
  standing?: boolean
}

/** Rubrics in their order, or keywords by name; of one movement where one is named. One query. */
export async function allTerms(
  db: Db,
  locale: Locale,
  { kind, movementId, standing = false }: Which,
): Promise<TermView[]> {
  const rows = await terms(db)
    .where('t.kind', '=', kind)
    .$if(movementId !== undefined, (query) => query.where('t.movement_id', '=', movementId ?? ''))
    .$if(standing, (query) => query.where(standsUnderAny(sql.ref('t.id'))))
    .orderBy('t.slug')
    .orderBy('t.id')
    .limit(2000)
    .execute()
  return inOrder(locale, rows.map(view(locale)))
}
