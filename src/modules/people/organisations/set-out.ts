import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client'
import type { House } from '../../../platform/commands/command.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { signInDesk } from '../sign-in/desk.ts'
import { providerOf } from './provider.ts'
import { findSignIn } from './sign-ins.ts'
import { type Trouble, troubleIn } from './troubles.ts'
import { keepWay, newState, nonceOf, verifierOf, type Way } from './ways.ts'

/** Where a provider sends somebody back to: a path for each organisation, so that one cannot answer for another. */
export const backTo = (site: Site, signIn: string) => `${site.origin}/sign-in/organisation/${signIn}/back`

/** Somebody sets out to their organisation's own sign-in. @returns where, or why not. */
export async function setOut(
  house: House,
  site: Site,
  browser: string,
  way: Way,
): Promise<{ to: string } | { trouble: Trouble; name?: string }> {
  const signIn = await findSignIn(house, way.signIn)
  if (!signIn) return { trouble: 'closed' }
  const { outside } = signInDesk(house)
  const state = newState()
  try {
    const provider = await providerOf(outside, signIn)
    const to = buildAuthorizationUrl(provider, {
      redirect_uri: backTo(site, signIn.id),
      scope: 'openid email profile',
      state,
      nonce: nonceOf(house, state),
      code_challenge: await calculatePKCECodeChallenge(verifierOf(house, state)),
      code_challenge_method: 'S256',
    })
    if (to.protocol !== 'https:' && !outside.loopback) return { trouble: 'wrong', name: signIn.name }
    await keepWay(house, {
      id: house.clock.id(),
      kind: 'organisation-way',
      secret: state,
      browser,
      what: way,
    })
    return { to: to.href }
  } catch (error) {
    return { trouble: troubleIn(error), name: signIn.name }
  }
}
