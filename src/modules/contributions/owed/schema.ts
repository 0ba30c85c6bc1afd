declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'contributions.carrier_address': {
      seat_id: string
      /** Sealed with the seat's key. */
      email: Buffer
    }
  }
}

export const owedKinds = ['question', 'experiment', 'rule-case', 'decision', 'theme'] as const
export const answerKinds = ['answered', 'nothing-because', 'told-in-person'] as const
