import type { AnswerKind } from '../schema.ts'

export type HandoverOutcome = 'accepted' | 'declined' | 'taken-back'

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'contributions.owed_answer_version': {
      owed_answer_id: string
      /** From 1, the oldest. */
      number: number
      answer: string | null
      answer_kind: AnswerKind
      replaced_at: Date
    }
    /** Written by the database's own functions alone. */
    'contributions.handover': {
      id: string
      owed_answer_id: string
      circle_id: string
      from_seat_id: string
      from_name: string
      to_seat_id: string
      to_name: string
      of_house: boolean
      /** `YYYY-MM-DD`, as is the day it was decided. */
      asked_on: string
      /** Null while nobody decided. */
      outcome: HandoverOutcome | null
      decided_on: string | null
    }
    'contributions.carrier_address': {
      seat_id: string
      /** Sealed with the seat's key. */
      email: Buffer
    }
  }
}

export const owedKinds = ['question', 'experiment', 'rule-case', 'decision', 'theme'] as const
export const toldHows = ['in-person', 'telephone'] as const
export const answerKinds = ['answered', 'nothing-because', 'told-in-person'] as const
