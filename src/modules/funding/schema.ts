import type { Generated } from 'kysely'

export const lineKinds = ['contribution', 'grant', 'spending', 'idea', 'route'] as const
/** A contribution by means, a grant, what it went to, an idea for income, a way to pay for close ones. */
export type LineKind = (typeof lineKinds)[number]

interface LineTable {
  id: string
  movement_id: string
  kind: LineKind
  /** Whose promise it is. */
  circle_id: string | null
  title: Generated<string>
  /** `YYYY-MM-DD` */
  from_on: string | null
  until_on: string | null
  /** In cents: promised, asked for or meant. */
  planned_cents: number | null
  /** In cents: came in, or went out. */
  actual_cents: number | null
  /** In their own words, by question. */
  words: Generated<Readonly<Record<string, string>>>
  state: Generated<string>
  is_public: Generated<boolean>
  created_at: Generated<Date>
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'funding.line': LineTable
  }
}
