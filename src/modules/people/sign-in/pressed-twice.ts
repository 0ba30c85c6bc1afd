import { createHmac } from 'node:crypto'
import { askingOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** A link works once, so the form it stands on makes the session's secret: pressed twice, it is the same session. */
export function sessionTokenOf(visit: Visit): string | undefined {
  const form = askingOf(visit).idempotencyKey
  return form && createHmac('sha256', visit.house.keyFor('session-token')).update(form).digest('base64url')
}

/** What this process is doing right now. */
const underWay = new Map<string, Promise<unknown>>()

/** The second press of a button waits until the first one is done. */
export async function oneAtATime<T>(button: string | undefined, work: () => Promise<T>): Promise<T> {
  if (!button) return work()
  const before = underWay.get(button)?.catch(() => {})
  const doing = before ? before.then(work) : work()
  underWay.set(button, doing)
  try {
    return await doing
  } finally {
    if (underWay.get(button) === doing) underWay.delete(button)
  }
}
