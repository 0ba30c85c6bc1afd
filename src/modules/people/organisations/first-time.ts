import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { signInDesk } from '../sign-in/desk.ts'
import type { Proof } from '../sign-in/proof.ts'
import { type Asserted, whoIs } from './come-back.ts'
import { type FirstTime, keepWay, takeWay, tokenOf, type Way } from './ways.ts'

interface Coming {
  way: Way
  asserted: Asserted
  browser: string
  locale: Locale
}

/**
 * An organisation knows somebody, and here nobody is bound to that yet. That alone opens nothing: who signs in also opens a
 * letter at their address, and who adds a way in to their account says yes to it. Both in the same browser.
 * @returns the secret with which they go on.
 */
export async function keepFirstTime(
  house: House,
  { way, asserted, browser, locale }: Coming,
): Promise<string> {
  const id = house.clock.id()
  const secret = tokenOf(house, id)
  const { signIn, account, email, called: name } = asserted
  const what: FirstTime = { ...way, signIn, account, email, name, locale }
  const fact = way.linkTo === null ? { fact: 'people.organisation-first' } : {}
  await keepWay(house, { id, kind: 'organisation-first', secret, browser, what, ...fact })
  return secret
}

/**
 * They opened the letter and pressed the button. Null: too late, another browser, or not invited here. `asks`: who has a second step
 * comes in by their mailbox alone until they showed it; then this way in is theirs.
 */
export async function finishFirstTime(
  house: House,
  token: string,
  browser: string | undefined,
): Promise<{ proof: Proof; next: string | null; asks: boolean } | null> {
  const first = await takeWay<FirstTime>(house, 'organisation-first', token, browser)
  if (!first || first.linkTo !== null) return null
  const { signIn, account, next } = first
  const personId = await comeIn(house, first, null)
  if (!personId || !browser) return null
  const asks = (await whoIs(house, signIn, account)) === undefined
  if (asks) await keepUntilShown(house, personId, browser, first)
  return { proof: { personId, method: asks ? 'mail-link' : `organisation:${signIn}` }, next, asks }
}

const waitsFor = (personId: string, browser: string) => `${personId} ${browser}`

async function keepUntilShown(house: House, personId: string, browser: string, what: FirstTime) {
  const secret = waitsFor(personId, browser)
  await keepWay(house, { id: house.clock.id(), kind: 'organisation-waits', secret, browser, what })
}

/** Somebody showed their second step: what waited for that in this browser is bound to their account. */
export async function bindWhatWaited(house: House, personId: string, browser = ''): Promise<void> {
  const first = await takeWay<FirstTime>(house, 'organisation-waits', waitsFor(personId, browser), browser)
  if (first) await comeIn(house, first, personId)
}

/** @param shown who showed their second step; null: nobody did. @returns whose account it is. */
async function comeIn(
  house: House,
  { signIn, account, email, name }: FirstTime,
  shown: string | null,
): Promise<string | null> {
  const { clock, sealing } = house
  const key = await house.database.write(undefined, ({ db }) => sealing.makeKey(db, clock))
  const { rows } = await signInDesk(house).auth.write(undefined, ({ db }) =>
    sql<{ person: string | null }>`select people.come_in_first(${signIn}::uuid, ${account}, ${email},
      ${clock.id()}::uuid, ${name}, ${clock.id()}::uuid, ${key}::uuid, ${shown}::uuid) as person`.execute(db),
  )
  return rows[0]?.person ?? null
}

/** Whoever is signed in says yes to this way in. Null: too late, another browser, or somebody else's. @returns whose sign-in it is. */
export async function linkSignIn(
  house: House,
  token: string,
  browser: string | undefined,
  personId: string,
): Promise<string | null> {
  const first = await takeWay<FirstTime>(house, 'organisation-first', token, browser)
  if (!first || first.linkTo !== personId) return null
  const { signIn: providerId, account: accountId, email } = first
  const now = house.clock.now()
  return signInDesk(house).auth.write(undefined, async ({ db }) => {
    const made = await db
      .insertInto('auth.account')
      .values({
        id: house.clock.id(),
        providerId,
        accountId,
        userId: personId,
        createdAt: now,
        updatedAt: now,
      })
      .onConflict((clash) => clash.columns(['providerId', 'accountId']).doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) return null
    await sql`select people.came_through(${providerId}::uuid, ${personId}::uuid, ${email})`.execute(db)
    return providerId
  })
}
