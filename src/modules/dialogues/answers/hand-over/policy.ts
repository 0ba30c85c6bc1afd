import { type Policy, policy } from '../../../../platform/web/policy.ts'
import { handoverFor } from './queries.ts'

const asked = (nobody: 'sign-in' | 'absent', name: string): Policy =>
  policy(name, async ({ db, actor, params }) => {
    if (actor.kind === 'nobody') return nobody
    return (await handoverFor(db, params.answer ?? '')) ? 'admitted' : 'absent'
  })

/** Who is asked to carry an answer, or keeps the fire and heard what they said. */
export const askedToCarry = asked('sign-in', 'asked-to-carry')

/** The same on the device that opened the link in a letter. */
export const askedByLink = asked('absent', 'carrier-link-asked')
