import { authorizationCodeGrant, fetchUserInfo, type UserInfoResponse } from 'openid-client'
import type { House } from '../../../platform/commands/command.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { accountAddress } from '../sign-in/ask.ts'
import { signInDesk } from '../sign-in/desk.ts'
import type { Proof } from '../sign-in/proof.ts'
import { domainOf } from './domains.ts'
import { providerOf } from './provider.ts'
import { backTo } from './set-out.ts'
import { findSignIn, type OrganisationSignIn, stillThere } from './sign-ins.ts'
import { type Trouble, troubleIn } from './troubles.ts'
import { nonceOf, takeWay, verifierOf, type Way } from './ways.ts'

/** Whom an organisation says it is. */
export interface Asserted {
  signIn: string
  /** The organisation's name. */
  name: string
  /** Issuer and subject together: what an account is bound to. */
  account: string
  email: string
  called: string
}

export type CameBack =
  | { kind: 'trouble'; trouble: Trouble; name?: string }
  | { kind: 'known'; way: Way; proof: Proof; account: string }
  | { kind: 'first'; way: Way; asserted: Asserted }

interface Return {
  signIn: string
  /** With which question mark the provider sent them back. */
  search: URLSearchParams
  browser: string | undefined
}

/** Somebody comes back from their organisation's own sign-in. Whatever they bring is used up, also when it does not fit. */
export async function comeBack(
  house: House,
  site: Site,
  { signIn: id, search, browser }: Return,
): Promise<CameBack> {
  const state = search.get('state') ?? ''
  const way = await takeWay<Way>(house, 'organisation-way', state, browser)
  if (!way || way.signIn !== id) return { kind: 'trouble', trouble: 'elsewhere' }
  const signIn = await findSignIn(house, id)
  if (!signIn) return { kind: 'trouble', trouble: 'closed' }
  const { name } = signIn
  const said = await ask(house, site, signIn, state, search).catch((error: unknown) => troubleIn(error))
  if (typeof said === 'string') return { kind: 'trouble', trouble: said, name }
  const { account, email, called, stepped } = said
  const strongIn = signIn.vouches && stepped ? signIn.circleId : undefined
  if ((await stillThere(house, id, email)) === false) return { kind: 'trouble', trouble: 'left', name }
  const personId = await whoIs(house, id, account)
  if (way.linkTo !== null && personId !== undefined && personId !== way.linkTo)
    return { kind: 'trouble', trouble: 'taken', name }
  if (personId !== undefined)
    return { kind: 'known', way, account, proof: { personId, method: `organisation:${id}`, strongIn } }
  return { kind: 'first', way, asserted: { signIn: id, name, account, email, called } }
}

async function ask(
  house: House,
  site: Site,
  signIn: OrganisationSignIn,
  state: string,
  search: URLSearchParams,
) {
  const provider = await providerOf(signInDesk(house).outside, signIn)
  const back = new URL(backTo(site, signIn.id))
  back.search = search.toString()
  const tokens = await authorizationCodeGrant(provider, back, {
    expectedState: state,
    expectedNonce: nonceOf(house, state),
    pkceCodeVerifier: verifierOf(house, state),
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims || claims.sub.length > 255) return 'wrong' as const
  const told: Partial<UserInfoResponse> =
    claims.email === undefined && provider.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
      : (claims as Partial<UserInfoResponse>)
  const email = accountAddress.safeParse(told.email)
  if (!email.success || told.email_verified !== true) return 'not-verified' as const
  const domain = domainOf(email.data)
  if (!domain || !signIn.domains.includes(domain)) return 'not-theirs' as const
  return {
    account: `${claims.iss} ${claims.sub}`,
    email: email.data,
    called: nameIn(told, email.data),
    stepped: askedMore(claims.amr),
  }
}

/** Whose account it is here, if anybody's. */
export const whoIs = (house: House, signIn: string, account: string): Promise<string | undefined> =>
  signInDesk(house).auth.read(undefined, ({ db }) =>
    db
      .selectFrom('auth.account')
      .select('userId')
      .where('providerId', '=', signIn)
      .where('accountId', '=', account)
      .executeTakeFirst()
      .then((row) => row?.userId),
  )

/** Whether the provider says that more than one thing was shown (RFC 8176). */
const askedMore = (amr: unknown) => Array.isArray(amr) && amr.includes('mfa')

/** How somebody is called who has no account here yet; they change it themselves. */
function nameIn({ name }: Partial<UserInfoResponse>, email: string): string {
  const stated =
    typeof name === 'string'
      ? name
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim()
          .slice(0, 120)
      : ''
  return stated || email.slice(0, email.lastIndexOf('@'))
}
