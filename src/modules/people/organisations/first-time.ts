import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { signInDesk } from '../sign-in/desk.ts'
import type { Proof } from '../sign-in/proof.ts'
import type { Asserted } from './come-back.ts'
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

/** They opened the letter and pressed the button. Null: too late, another browser, or not invited here. */
export async function finishFirstTime(
  house: House,
  token: string,
  browser: string | undefined,
): Promise<{ proof: Proof; next: string | null } | null> {
  const first = await takeWay<FirstTime>(house, 'organisation-first', token, browser)
  if (!first || first.linkTo !== null) return null
  const { signIn, account, email, name, next } = first
  const { clock, sealing } = house
  const key = await house.database.write(undefined, ({ db }) => sealing.makeKey(db, clock))
  const { rows } = await signInDesk(house).auth.write(undefined, ({ db }) =>
    sql<{ person: string | null }>`select people.come_in_first(${signIn}::uuid, ${account}, ${email},
      ${clock.id()}::uuid, ${name}, ${clock.id()}::uuid, ${key}::uuid) as person`.execute(db),
  )
  const personId = rows[0]?.person
  return personId ? { proof: { personId, method: `organisation:${signIn}` }, next } : null
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
