import { bytes } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { openAddresses } from './queries.ts'

/**
 * Passkeys are bound to the address of the house. Browsers that know of related origins ask here where else they may be
 * shown (WebAuthn 3, related origin requests).
 */
export const addressRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/.well-known/webauthn',
    policy: everybody,
    kind: 'api',
    async handle({ db, site }) {
      const body = JSON.stringify({ origins: await openAddresses(db, site) })
      return bytes({ contentType: 'application/json', body })
    },
  }),
]
