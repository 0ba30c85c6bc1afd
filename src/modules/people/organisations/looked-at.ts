import type { House } from '../../../platform/commands/command.ts'
import { signInDesk } from '../sign-in/desk.ts'
import { holdsLine } from './domains.ts'

/** What the DNS says of a domain's line right now. */
export async function lookFor(
  house: House,
  domain: string,
  line: string,
): Promise<'line' | 'none' | 'no-answer'> {
  const holds = await holdsLine(signInDesk(house).outside, domain, line).catch(() => null)
  return holds === null ? 'no-answer' : holds ? 'line' : 'none'
}

/** Writes down that a domain was looked at, and whether its line was there, as the sign-in's own role. */
export async function writeLookedAt(house: House, id: string, holds: boolean): Promise<void> {
  const now = house.clock.now()
  await signInDesk(house).auth.write(undefined, ({ db }) =>
    db
      .updateTable('people.organisation_domain')
      .set((e) => ({ looked_at: now, proved_at: holds ? e.fn.coalesce('proved_at', e.val(now)) : null }))
      .where('id', '=', id)
      .execute(),
  )
}
