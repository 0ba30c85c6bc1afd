import { type Policy, policy } from '../../../platform/web/policy.ts'
import { standingToAnswer } from '../../contributions/index.ts'

export interface Guards {
  list: Policy
  answer: Policy
}

/** Who carries an answer, or keeps the fire it came from. `nobody`: what somebody gets who did not come in yet. */
const guards = (nobody: 'sign-in' | 'absent', list: string, answer: string): Guards => ({
  // The list holds only what somebody promised themselves.
  list: policy(list, ({ actor }) => (actor.kind === 'nobody' ? nobody : 'admitted')),
  answer: policy(answer, async ({ db, actor, params }) => {
    if (actor.kind === 'nobody') return nobody
    const standing = await standingToAnswer(db, params.answer ?? '')
    if (!standing) return 'absent'
    return standing === 'reader' ? { denied: 'denied.not-carrier' } : 'admitted'
  }),
})

/** With an account, or with a card: a link from a letter leads to signing in first. */
export const whoCameIn = guards('sign-in', 'signed-in-or-seated', 'carrier-of-answer')

/** With a carrier's link, on the device that opened it. */
export const withCarrierLink = guards('absent', 'carrier-link', 'carrier-link-of-answer')
