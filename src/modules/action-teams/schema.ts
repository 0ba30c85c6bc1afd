import type { Bilingual } from '../../platform/i18n/words.ts'

export type ThemeKind = 'theme' | 'action-team' | 'rubric' | 'keyword'

/** How a theme is doing, in the movement's own terms; said in words, never ranked. */
export const themeStatuses = ['central', 'running', 'new', 'resting'] as const
export type ThemeStatus = (typeof themeStatuses)[number]

interface ThemeTable {
  id: string
  movement_id: string
  kind: ThemeKind
  /** Unique within its movement and kind. */
  slug: string
  name: Bilingual
  /** Null for rubrics and keywords. */
  status: ThemeStatus | null
  /** The theme an action team works on. */
  theme_id: string | null
  /** Where an action team meets. */
  circle_id: string | null
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'action_teams.theme': ThemeTable
    'action_teams.theme_asked': { theme_id: string; owed_answer_id: string }
  }
}
