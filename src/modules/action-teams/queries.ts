import { consent } from '../../platform/consent/index.ts'
import type { Db } from '../../platform/database/connect.ts'
import { prepared, preparedInShapes } from '../../platform/database/prepared.ts'
import { inLanguage, type Locale } from '../../platform/i18n/words.ts'
import type { Sealing } from '../../platform/sealing/seal.ts'
import { myOpenKeptCircles } from '../circles/index.ts'
import { owedAnswers, slipsOf, wordsAllowed, wordsLetGo, wordsStillSaid } from '../contributions/index.ts'
import type { ThemeKind, ThemeStatus } from './schema.ts'

export interface ThemeView {
  id: string
  slug: string
  name: string
  status: ThemeStatus | null
  kind: ThemeKind
}

export interface TeamView {
  name: string
  /** Slug of the circle the team meets in. */
  circle: string
}

const collators = { nl: new Intl.Collator('nl'), en: new Intl.Collator('en') }

const byName = (locale: Locale) => (a: { name: string }, b: { name: string }) =>
  collators[locale].compare(a.name, b.name)

/** A theme in a list, with what it is about where somebody wrote that. */
export interface ThemeListed extends ThemeView {
  about: string | null
}

/** All work themes, or those of one movement, in the order of their names. */
export async function themes(db: Db, locale: Locale, movementId?: string): Promise<ThemeListed[]> {
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'slug', 'name', 'status', 'kind', 'about'])
    .where('kind', '=', 'theme')
    // What was laid into another is found there.
    .where('merged_into', 'is', null)
    .$if(movementId !== undefined, (of) => of.where('movement_id', '=', movementId ?? ''))
    .execute()
  return rows
    .map((row) => ({
      ...row,
      name: inLanguage(row.name, locale),
      about: row.about && inLanguage(row.about, locale),
    }))
    .sort(byName(locale))
}

/** A theme on its own page, and whose it is. */
export interface ThemeOnPage extends ThemeView {
  /** What it is about, where somebody wrote that. */
  about: string | null
  movementId: string
  /** Who looks may say how it is doing, and write what it is about. */
  keeps: boolean
}

/** Ids of a theme, a keyword, and of what was laid into it. */
export const laidTogether = (db: Db, id: string) =>
  db
    .selectFrom('action_teams.theme as laid')
    .select('laid.id')
    .where((eb) => eb.or([eb('laid.id', '=', id), eb('laid.merged_into', '=', id)]))

/**
 * The theme of this address, or the one it was laid into. Two movements of one house may each have one of that name: of the movement around the page before that of
 * another, where there is none of the movement that the actor looks after, and else of the one that was here first.
 */
export const themeAt = (db: Db, slug: string, movementId: string | undefined) =>
  db
    .selectFrom('action_teams.theme as called')
    .innerJoin('action_teams.theme as t', (join) =>
      join.on((eb) => eb('t.id', '=', eb.fn.coalesce('called.merged_into', 'called.id'))),
    )
    .innerJoin('circles.circle as of', 'of.id', 't.movement_id')
    .select(['t.id', 't.slug', 't.name', 't.status', 't.kind', 't.about', 't.movement_id as movementId'])
    .select((eb) => eb('t.movement_id', 'in', myOpenKeptCircles(db)).as('keeps'))
    .where('called.kind', '=', 'theme')
    .where('called.slug', '=', slug)
    .$if(movementId !== undefined, (query) =>
      query.orderBy((eb) => eb('t.movement_id', '=', movementId ?? ''), 'desc'),
    )
    .orderBy('keeps', 'desc')
    .orderBy((eb) => eb('of.parent_id', 'is', null), 'desc')
    .orderBy('of.created_at')
    .orderBy('of.slug')

const themeRows = preparedInShapes(
  (db, { slug, movementId }: { slug: string; movementId: string | undefined }) =>
    themeAt(db, slug, movementId),
)

/** One theme; undefined when there is none of that name. */
export async function themeNamed(
  db: Db,
  locale: Locale,
  slug: string,
  movementId: string | undefined,
): Promise<ThemeOnPage | undefined> {
  const [row] = await themeRows(db, { slug, movementId }, null)
  if (!row) return undefined
  const about = row.about && inLanguage(row.about, locale)
  return { ...row, name: inLanguage(row.name, locale), about, keeps: Boolean(row.keeps) }
}

/** What a theme is called; undefined where nothing leads to one. One query at most. */
export async function themeOf(db: Db, locale: Locale, id: string | null): Promise<ThemeView | undefined> {
  if (id === null) return undefined
  const row = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'slug', 'name', 'status', 'kind'])
    .where('kind', '=', 'theme')
    .where('id', '=', (eb) =>
      eb
        .selectFrom('action_teams.theme as called')
        .select((one) => one.fn.coalesce('called.merged_into', 'called.id').as('id'))
        .where('called.id', '=', id),
    )
    .executeTakeFirst()
  return row && { ...row, name: inLanguage(row.name, locale) }
}

/** Action teams whose circle the actor may see, of one theme by its id or all of them, in the order of their names. */
export async function teams(db: Db, locale: Locale, themeId?: string): Promise<TeamView[]> {
  const rows = await teamRows(db, { themeId }, null)
  return rows.map((row) => ({ ...row, name: inLanguage(row.name, locale) })).sort(byName(locale))
}

const teamRows = preparedInShapes((db, { themeId }: { themeId: string | undefined }) =>
  db
    .selectFrom('action_teams.theme as t')
    .innerJoin('circles.circle as c', 'c.id', 't.circle_id')
    .select(['t.name', 'c.slug as circle'])
    .where('t.kind', '=', 'action-team')
    .$if(themeId !== undefined, (query) => query.where('t.theme_id', 'in', laidTogether(db, themeId ?? ''))),
)

/** What words must be allowed before a theme's page tells what was asked: whoever reads there is reached by it. */
export const readOnTheme = consent('theme-work', 'here')

/**
 * What fires asked under this theme, as far as the actor may still read why, what waits first; with what was said, by owed answer. Two
 * queries, however much was asked.
 */
export async function askedUnder(db: Db, sealing: Sealing, themeId: string) {
  const asked = await askedRows(db, { themeId })
  return { asked, said: await saidWith(db, sealing, asked) }
}

const askedRows = prepared((db, { themeId }: { themeId: string }) =>
  owedAnswers(db)
    .innerJoin('action_teams.theme_asked as a', 'a.owed_answer_id', 'o.id')
    .leftJoin('dialogues.cluster as laid', 'laid.owed_answer_id', 'o.id')
    .where((eb) => eb.exists(wordsStillSaid(db, eb.ref('o.id'), readOnTheme)))
    .select(['laid.name', 'laid.dialogue_id as dialogueId'])
    .where('a.theme_id', 'in', laidTogether(db, themeId))
    .orderBy((eb) => eb('o.answered_at', 'is not', null))
    .orderBy('o.due_on')
    .orderBy('o.id'),
)

export type AskedView = Awaited<ReturnType<typeof askedRows>>[number]

/**
 * What was said with it, by owed answer: where everybody may read the words where they were said, and who looks may besides meet them at
 * work on a theme. Of the rest it is told that something was asked, and what it was called. The shortest first; without a name, which was
 * asked for another page.
 */
async function saidWith(
  db: Db,
  sealing: Sealing,
  asked: readonly { id: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sealed = await saidRows(db, { ids: asked.map(({ id }) => id) })
  const said = slipsOf(sealing, sealed).filter(({ body }) => body !== '')
  said.sort((one, other) => one.body.length - other.body.length)
  const by = new Map<string, string[]>()
  for (const { owedId, body } of said) by.set(owedId, [...(by.get(owedId) ?? []), body])
  return by
}

const saidRows = prepared((db, { ids }: { ids: readonly string[] }) =>
  wordsLetGo(db)
    .innerJoin('contributions.owed_answer_words as w', 'w.contribution_id', 'c.id')
    .select('w.owed_answer_id as owedId')
    .where((eb) => eb('w.owed_answer_id', '=', eb.fn.any(eb.val(ids))))
    .where('c.audience', '=', 'everyone')
    .where('c.id', 'in', wordsAllowed(db, readOnTheme)),
)
