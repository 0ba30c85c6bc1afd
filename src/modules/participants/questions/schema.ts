import type { Generated } from 'kysely'

/** What a place lays with a question: that it is theirs, what they tried, what a level learned, what a neighbourhood says. */
export type Layer = 'question' | 'tried' | 'learned' | 'says'

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'participants.shared_question': {
      id: string
      name: string
      /** `YYYY-MM-DD`, as are all days here. */
      begun_on: string
      ended_on: string | null
      became: Generated<string>
      /** The question in which they would like to go on. */
      into_id: string | null
      version: Generated<number>
    }
    'participants.on_question': {
      entry_id: string
      question_id: string
      circle_id: string
      kind: Layer
      since: string
      /** False: another place asked whether they have the same question. */
      agreed: boolean
    }
    'participants.former_question': { id: string; question_id: string; name: string }
    'participants.question_gathering': { question_id: string; gathering_id: string; circle_id: string }
  }
}
