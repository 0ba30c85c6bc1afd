import type { AnswerKind } from '../schema.ts'

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
