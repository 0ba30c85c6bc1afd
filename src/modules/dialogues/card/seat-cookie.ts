import { newSessionToken } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Cookie } from '../../../platform/web/answer.ts'
import { askingOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sessionTokenFor } from './derived.ts'

/** What lets this device sit in a seat; an empty token takes it away. */
export const seatCookie = (token: string, hours: number): Cookie => ({
  name: 'seat',
  value: token,
  maxAge: Math.round(hours * 3600),
})

/**
 * Opens a seat on this device once, however often the form is sent: the second time the same seat simply goes on. Sent
 * again after the device was closed, it opens anew.
 * @param open runs the command that lets the holder of this token sit.
 * @returns the token that sits.
 */
export async function openSeatOnce(
  visit: Visit,
  open: (token: string, idempotencyKey: string | undefined) => Promise<unknown>,
): Promise<string> {
  const token = sessionTokenFor(visit)
  if (await sits(visit.house, token)) return token
  await open(token, askingOf(visit).idempotencyKey)
  if (await sits(visit.house, token)) return token
  const another = newSessionToken()
  await open(another, undefined)
  return another
}

const sits = (house: House, token: string) =>
  house.database.read(token, async ({ actor }) => actor.kind === 'seat')
