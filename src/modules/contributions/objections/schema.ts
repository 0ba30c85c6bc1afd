import type { Generated } from 'kysely'

/** What who said the words did about an objection. Taking them back needs no answer: then they are gone. */
export const objectionAnswers = ['reworded', 'narrowed', 'together', 'kept'] as const
export type ObjectionAnswer = (typeof objectionAnswers)[number]

interface ObjectionTable {
  id: string
  contribution_id: string
  /** Where it was said, and whose house that was; written once, read by nobody. */
  circle_id: string
  organisation_id: string
  code_hash: Buffer
  sealing_key_id: string
  /** Sealed: what somebody objects. */
  said: Buffer
  /** `YYYY-MM-DD` */
  asked_on: Generated<string>
  asked_version: number
  answer_kind: Generated<ObjectionAnswer | null>
  /** Sealed; read with a code alone. */
  answer: Generated<Buffer | null>
  answered_on: Generated<string | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'contributions.objection': ObjectionTable
  }
}
