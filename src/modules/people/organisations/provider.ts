import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client'
import type { Outside } from './outside.ts'
import type { OrganisationSignIn } from './sign-ins.ts'

/** How far a provider's clock may be off, in seconds. */
const clockMayDiffer = 60
const kept = new Map<string, { metadata: ServerMetadata; until: number }>()
const keepFor = 5 * 60_000
const mostKept = 200

/**
 * What an organisation's provider says of itself, asked when somebody comes and kept for five minutes: a provider that was
 * away when the house started, or that was connected a minute ago, works like any other.
 * @throws Unreachable, or an error of openid-client, when it does not answer as one.
 */
export async function providerOf(outside: Outside, signIn: OrganisationSignIn): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = signIn
  const metadata = await metadataOf(outside, issuer, clientId)
  const auth = authFor(metadata, clientSecret)
  const provider = new Configuration(
    metadata,
    clientId,
    { client_secret: clientSecret, [clockTolerance]: clockMayDiffer },
    auth,
  )
  provider[customFetch] = outside.fetch
  if (outside.loopback) allowInsecureRequests(provider)
  // Also where the line was closed: what stands in a token is signed by the provider, or nobody comes in.
  enableNonRepudiationChecks(provider)
  return provider
}

async function metadataOf(outside: Outside, issuer: string, clientId: string): Promise<ServerMetadata> {
  const now = Date.now()
  const known = kept.get(issuer)
  if (known && known.until > now) return known.metadata
  const found = await discovery(new URL(issuer), clientId, undefined, undefined, {
    [customFetch]: outside.fetch,
    ...(outside.loopback && { execute: [allowInsecureRequests] }),
  })
  const metadata = found.serverMetadata()
  if (kept.size >= mostKept) kept.clear()
  kept.set(issuer, { metadata: { ...metadata }, until: now + keepFor })
  return metadata
}

/** For tests: as if five minutes went by. */
export const forgetProviders = (): void => kept.clear()

const authFor = (
  { token_endpoint_auth_methods_supported: ways }: ServerMetadata,
  secret: string,
): ClientAuth =>
  !ways || ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret)
