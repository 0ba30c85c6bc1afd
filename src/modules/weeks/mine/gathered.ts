import type { House } from '../../../platform/commands/command.ts'
import { decrypt, encrypt } from '../../../platform/sealing/cipher.ts'

/** So many sign-ups one address gathers: more than fit in the days of a Week. */
const most = 40
const idBytes = 16
/** Of one Week: the address of another opens nothing. */
const about = (weekId: string) => `own programme ${weekId}`

type Keys = Pick<House, 'keyFor'>

/**
 * Several sign-ups of who has no account, sealed into what an address holds. Nothing is kept of who they are together: without the
 * address nobody can tell that they belong to one person, nor can we.
 */
export function gather({ keyFor }: Keys, weekId: string, signUpIds: readonly string[]): string {
  const ids = [...new Set(signUpIds)].slice(-most)
  const clear = Buffer.concat(ids.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex')))
  return encrypt(keyFor('own-programme'), clear, about(weekId)).toString('base64url')
}

/** The sign-ups that an address of this Week holds; none where it was made up or belongs to another. */
export function gathered({ keyFor }: Keys, weekId: string, held: string): string[] {
  const sealed = Buffer.from(held.slice(0, 2000), 'base64url')
  try {
    const clear = decrypt(keyFor('own-programme'), sealed, about(weekId))
    return Array.from({ length: clear.length / idBytes }, (_, i) =>
      clear
        .toString('hex', i * idBytes, (i + 1) * idBytes)
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    )
  } catch {
    return []
  }
}
