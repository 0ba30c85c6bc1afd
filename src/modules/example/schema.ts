import type { Bilingual } from '../../platform/i18n/words.ts'

/** In whose company somebody stands on `/demo`: people around care, who work in it, who decide, who come from outside. */
export const companies = ['lived', 'work', 'board', 'outside'] as const
export type Company = (typeof companies)[number]

interface PersonaTable {
  slug: string
  person_id: string
  position: number
  name: string
  company: Company
  /** Who this is and what they may see. */
  line: Bilingual
}

interface PaperTable {
  seat_id: string
  position: number
  name: string
  kind: 'card' | 'invitation'
  code: string
  /** Null: an invitation opens without a word. */
  word: string | null
  line: Bilingual
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'example.persona': PersonaTable
    'example.paper': PaperTable
  }
}
