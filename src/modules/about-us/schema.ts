import type { Generated } from 'kysely'
import type { YesHow } from '../../platform/consent/index.ts'
import type { Bilingual } from '../../platform/i18n/words.ts'

/** What a movement says of itself, in the order of its page. */
export const documentKinds = ['dream', 'principle', 'scope', 'independence', 'founding'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The golden circle: three questions, with as many answers as there are people who want to give one. */
export const goldenQuestions = ['why', 'how', 'what'] as const
export type GoldenQuestion = (typeof goldenQuestions)[number]

interface DocumentTable {
  id: string
  movement_id: string
  kind: DocumentKind
  begun_at: Generated<Date>
  ended_at: Generated<Date | null>
}

interface DocumentVersionTable {
  document_id: string
  number: number
  title: Generated<Bilingual>
  body: Bilingual
  changed: Generated<Bilingual>
  why: Generated<Bilingual>
  published_at: Generated<Date>
}

interface GoldenAnswerTable {
  id: string
  movement_id: string
  question: GoldenQuestion
  /** Whose it is; the web server may not read it. */
  person_id: string
  name: Generated<string>
  begun_at: Generated<Date>
}

interface GoldenAnswerVersionTable {
  answer_id: string
  number: number
  words: string
  said_at: Generated<Date>
}

interface SupporterTable {
  id: Generated<string>
  circle_id: string
  /** Who was asked; the web server may not read it. */
  person_id: string | null
  role: string
  name: string
  words: Generated<string>
  asks: Generated<string>
  since_year: number | null
  until_year: number | null
  introduction_id: string | null
  thanks: Generated<boolean>
  /** `YYYY-MM-DD` */
  yes_on: string | null
  yes_how: Generated<YesHow>
  version: Generated<number>
}

interface WantedRoleTable {
  id: string
  circle_id: string
  role: string
  about: Generated<string>
  ended_at: Date | null
  version: Generated<number>
}

interface RoleReplyTable {
  id: string
  wanted_id: string
  person_id: string
  sealing_key_id: string
  body: Buffer
  at: Generated<Date>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'about_us.document': DocumentTable
    'about_us.document_version': DocumentVersionTable
    'about_us.golden_answer': GoldenAnswerTable
    'about_us.golden_answer_version': GoldenAnswerVersionTable
    'about_us.role_reply': RoleReplyTable
    'about_us.supporter': SupporterTable
    'about_us.wanted_role': WantedRoleTable
  }
}
