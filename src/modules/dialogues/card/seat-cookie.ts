import type { House } from '../../../platform/commands/command.ts'
import type { Cookie } from '../../../platform/web/answer.ts'

/** What lets this device sit in a seat; an empty token takes it away. */
export const seatCookie = (token: string, hours: number): Cookie => ({
  name: 'seat',
  value: token,
  maxAge: Math.round(hours * 3600),
})

/** Whether the same form opened this seat a moment ago: sent again from a page before, it simply goes on. */
export async function alreadyOpened(house: House, token: string): Promise<boolean> {
  return house.database.read(token, async ({ actor }) => actor.kind === 'seat')
}
