import { type RawBuilder, sql } from 'kysely'

/** Whether something that whoever looks may read stands under the keyword of this id, as SQL. */
export type StandsUnder = (keyword: RawBuilder<unknown>) => RawBuilder<boolean>

const asked: StandsUnder[] = []

/** Rooms that put things under keywords call this once, where their module is declared. */
export function addStandsUnder(one: StandsUnder): void {
  asked.push(one)
}

/** Whether anything does: a keyword can be somebody's name, and is read no longer than what it stands with. */
export const standsUnder: StandsUnder = (keyword) =>
  sql<boolean>`(${sql.join([sql`false`, ...asked.map((one) => one(keyword))], sql` or `)})`

/** The same, or under what was laid into it. */
export const standsUnderAny: StandsUnder = (keyword) =>
  sql<boolean>`(${standsUnder(keyword)} or exists (select from action_teams.theme held
    where held.merged_into = ${keyword} and ${standsUnder(sql.ref('held.id'))}))`
