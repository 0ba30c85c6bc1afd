import type { Generated } from 'kysely'
import type { Bilingual, Locale } from '../../platform/i18n/words.ts'

export type ThemeKind = 'theme' | 'action-team' | 'rubric' | 'keyword'

/** How a theme is doing, in the movement's own terms; said in words, never ranked. */
export const doingStatuses = ['central', 'running', 'new', 'resting'] as const
/** The same, and what is over. */
export const themeStatuses = [...doingStatuses, 'done'] as const
export type ThemeStatus = (typeof themeStatuses)[number]

interface ThemeTable {
  id: string
  movement_id: string
  kind: ThemeKind
  /** Unique within its movement and kind. */
  slug: string
  name: Bilingual
  /** What a theme is about, in a sentence or two. */
  about: Generated<Bilingual | null>
  /** Null for rubrics and keywords. */
  status: ThemeStatus | null
  /** The theme an action team works on. */
  theme_id: string | null
  /** Where an action team meets. */
  circle_id: string | null
  /** The keyword or theme under which it is found; its own words stay. */
  merged_into: Generated<string | null>
  /** Since when. */
  merged_at: Generated<Date | null>
  /** Of a rubric: where it stands among the others. */
  place: Generated<number | null>
  /** Of a rubric, `YYYY-MM-DD`: since then it is offered to nobody. */
  aside_on: Generated<string | null>
  version: Generated<number>
}

interface WishTable {
  id: string
  movement_id: string
  /** Whose it is; null: of somebody without an account. The web server may not read it. */
  person_id: Generated<string | null>
  name: Generated<string>
  words: string
  reason: string
  /** `YYYY-MM-DD` */
  begun_on: Generated<string>
  with_id: Generated<string | null>
  answer: Generated<string | null>
  answered_on: Generated<string | null>
  theme_id: Generated<string | null>
  version: Generated<number>
  /** Asked without an account. */
  from_visitor: Generated<boolean>
  /** In which language a visitor asked; null of somebody with an account. */
  locale: Generated<Locale | null>
  /** Sealed with the key that has the wish's id; the web server may not read it. */
  mail: Generated<Buffer | null>
  /** The web server may not read it. */
  address_key: Generated<Buffer | null>
  by_mail: Generated<boolean>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'action_teams.theme': ThemeTable
    'action_teams.wish': WishTable
    'action_teams.wish_also': { wish_id: string; person_id: string }
    'action_teams.theme_asked': { theme_id: string; owed_answer_id: string }
  }
}
