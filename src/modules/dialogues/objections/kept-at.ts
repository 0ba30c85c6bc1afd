import { signedIn } from '../../../platform/web/policy.ts'
import { atOwnSeat } from '../card/policy.ts'

/** Where who looks after a place reads what was objected there: with an account, or on the card of who has none. */
export const keptAt = {
  withAccount: {
    home: '/mine',
    as: 'person',
    policy: signedIn,
    path: '/objections/:id',
    address: (id: string) => `/objections/${id}`,
  },
  onCard: {
    home: '/card',
    as: 'seat',
    policy: atOwnSeat,
    path: '/card/objections/:id',
    address: (id: string) => `/card/objections/${id}`,
  },
} as const

export type KeptAt = (typeof keptAt)[keyof typeof keptAt]
