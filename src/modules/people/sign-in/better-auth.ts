import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { hashOf } from '../../../platform/codes/codes.ts'

export interface ProverParts {
  pool: pg.Pool
  /** `https://example.org` */
  origin: string
  /** Movements' own addresses: a passkey is bound to the house, and may be shown there too. */
  others?: readonly string[]
  /** Signs the challenges' cookies, which never reach a browser. */
  secret: string
}

/** Under which a link's token is stored. */
export const hashOfToken = (token: string) => hashOf(token).toString('base64url')

/**
 * better-auth, for proving who somebody is and nothing else: its routes are not served, its cookies are not set, it
 * makes no accounts, and the session it opens is ended at once.
 */
export function makeProver({ pool, origin, others = [], secret }: ProverParts) {
  // biome-ignore lint/suspicious/noExplicitAny: its tables are its own; our schema describes ours
  const db = new Kysely<any>({ dialect: new PostgresDialect({ pool }) }).withSchema('auth')
  return betterAuth({
    appName: 'Kampvuur',
    baseURL: origin,
    secret,
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: { enabled: false },
    session: { expiresIn: 60 },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its messages may hold an address; what fails here comes to us as an error.
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashOfToken(token) },
        async sendMagicLink() {
          throw new Error('Links are made by makeSignInLink')
        },
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Kampvuur',
        origin: [origin, ...others],
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        // Our own session says who adds a passkey; the routes that call this have checked it.
        registration: {
          requireSession: false,
          resolveUser: async ({ context }) => JSON.parse(context ?? '{}') as { id: string; name: string },
        },
      }),
    ],
  })
}

export type Prover = ReturnType<typeof makeProver>
