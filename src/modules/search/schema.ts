import type { Generated } from 'kysely'

interface DocumentTable {
  number: Generated<string>
  kind: string
  /** Of the thing it is made from. */
  id: string
  language: 'nl' | 'en'
  translated: boolean
  shelf: string
  path: string
  title: string
  in_short: string
  body: string
  theme_ids: string[]
  /** A date without a time. */
  day: string | null
  readers: string[]
}

interface FoundByTable {
  number: string
  day: string | null
  lexemes: string
  about: Generated<number[]>
  readers: Generated<string[]>
  shelf: Generated<string>
  theme_ids: Generated<string[]>
  only_in: 'nl' | 'en' | null
}

interface StaleTable {
  kind: string
  id: string
  at: Generated<Date>
  /** It could not be laid in. */
  set_aside_at: Generated<Date | null>
}

interface FrequencyTable {
  lexeme: string
  texts: number
}

interface WordTable {
  word: string
  /** In which it is written: bits of `languageBits`. */
  languages: Generated<number>
  number: Generated<string>
}

interface MadeTable {
  reading: string
  at: Generated<Date>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'search.document': DocumentTable
    'search.found_by': FoundByTable
    'search.stale': StaleTable
    'search.frequency': FrequencyTable
    'search.word': WordTable
    'search.title_word': { word: string; number: string }
    'search.closed_word': { reader: string; word: string; number: string }
    'search.made': MadeTable
  }
}
