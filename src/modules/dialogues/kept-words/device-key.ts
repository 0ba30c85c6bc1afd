import { createHmac } from 'node:crypto'
import type { Visit } from '../../../platform/web/visit.ts'

/**
 * Seals what a device keeps of one session. It comes with that session's pages and is kept nowhere: once the session is
 * over nobody gets it again, whatever lies on the device or was copied from it. Undefined for who is not known.
 */
export function deviceKey({ house, actor }: Pick<Visit, 'house' | 'actor'>): string | undefined {
  if (actor.kind === 'nobody') return undefined
  return createHmac('sha256', house.keyFor('kept on a device')).update(actor.sessionId).digest('base64url')
}
