import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody with an account at the organisation. */
export interface Worker {
  sub: string
  email: string
  email_verified: boolean
  name: string
}

interface Parts {
  /** Where people go back to. */
  back: string
  secret?: string
}

/** An organisation's own sign-in on this machine: a certified provider, at which whoever comes is `who`. */
export class TestProvider {
  readonly clientId = 'kampvuur'
  readonly secret: string
  issuer = ''
  who: Worker = { sub: 'u1', email: 'noor@delinde.example', email_verified: true, name: 'Noor Aziz' }
  /** With which means they showed who they are. */
  amr: string[] = ['pwd']
  saysNo = false
  answers: 'well' | 'too much' = 'well'
  readonly #server = createServer((request, answer) => void this.#handle(request, answer))
  #provider: Provider | undefined
  readonly #back: string

  constructor({ back, secret = 'a secret that nobody guesses' }: Parts) {
    this.#back = back
    this.secret = secret
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    this.#provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: this.clientId,
          client_secret: this.secret,
          redirect_uris: [this.#back],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      pkce: { required: () => true },
      ttl: {
        IdToken: 60,
        AuthorizationCode: 60,
        AccessToken: 3600,
        Interaction: 600,
        Session: 600,
        Grant: 600,
      },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ ...this.who, sub }) }),
    })
    return this
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  /** Goes there as `who`, through everything the provider asks. @returns where the provider sends them back to. */
  async walk(to: string): Promise<string> {
    const cookies = new Map<string, string>()
    for (let at = to, hops = 0; hops < 12; hops += 1) {
      if (!at.startsWith(this.issuer)) return at
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      const next = answer.headers.get('location')
      if (!next) throw new Error(`The provider stopped at ${at}: ${answer.status} ${await answer.text()}`)
      at = new URL(next, at).href
    }
    throw new Error('The provider goes round in circles')
  }

  async #handle(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (this.answers === 'too much') return void answer.end('x'.repeat(1_000_000))
    if (!request.url?.startsWith('/interaction/')) return void this.#provider?.callback()(request, answer)
    const provider = this.#provider
    if (!provider) return
    const { params, session } = await provider.interactionDetails(request, answer)
    if (this.saysNo) return provider.interactionFinished(request, answer, { error: 'access_denied' })
    const accountId = session?.accountId ?? this.who.sub
    const grant = new provider.Grant({ accountId, clientId: String(params.client_id) })
    grant.addOIDCScope('openid email profile')
    const login = { accountId, amr: this.amr }
    await provider.interactionFinished(request, answer, { login, consent: { grantId: await grant.save() } })
  }
}
