import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { codesFor } from '../spreadsheets/cards/codes.ts'
import { behindLink } from './queries.ts'

/** Failed links from one address in a quarter of an hour; a whole home may share an address. Right ones cost nothing. */
const failedLinks = 30
const linkLength = 26

/** A code for this form: the same form sent twice makes the same one. */
export function codeFor(visit: Visit, what: string) {
  const [made] = codesFor(visit, [`${what} ${visit.params.slug ?? visit.params.code ?? ''}`])
  if (!made) throw new Error('No code was made')
  return made
}

export const linkHash = ({ params }: Visit) => hashOf(normaliseCode(params.code ?? ''))

/** The circle behind an open link; one that is closed, or was guessed, counts against where it comes from. */
export async function openCircle(visit: Visit): Promise<string | undefined> {
  const { house, address, params } = visit
  // What has not the form of a link is no guess either.
  if (normaliseCode(params.code ?? '').length !== linkLength) return undefined
  const from = { at: `open invitation from ${address}`, allowed: failedLinks }
  return guessesIn(house.database, house.keyFor('guesses')).counting([from], async (failed) => {
    const found = await visit.reading(({ db }) => behindLink(db, linkHash(visit)))
    if (!found) failed()
    return found?.circle
  })
}
