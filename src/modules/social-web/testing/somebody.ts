import { signRequest } from '@fedify/fedify'
import { CryptographicKey, Person } from '@fedify/vocab'
import { Temporal } from '@js-temporal/polyfill'
import { type Elsewhere, serve } from './elsewhere.ts'

export type Way = 'rfc9421' | 'draft-cavage-http-signatures-12'

/** Somebody at a server that is none of ours, who writes whatever they like. */
export interface Somebody extends Elsewhere {
  id: string
  keyId: string
  key: CryptoKey
  /** What is asked there, by its path; what stands here comes first. */
  answers: Map<string, { status?: number; type?: string; body?: unknown; location?: string; shy?: boolean }>
  asked: string[]
  /** Says something else of themselves from now on, or signs with another key under the same name. */
  becomes(now: Becoming): Promise<void>
  /** Returns what was answered. */
  sends(to: string, letter: unknown, how?: Sending): Promise<number>
}

interface Becoming {
  name?: string
  inbox?: string
  /** Who they say that they were before. */
  aliases?: string[]
  withNewKey?: boolean
}

interface Sending {
  /** In place of the one they have. */
  key?: CryptoKey
  way?: Way
  keyId?: string
  /** After it was signed. */
  changed?: string
  hours?: number
  type?: string
}

/** Half as long as ours, and made ten times as fast. */
const makePair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(
    {
      ...{ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      ...{ modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    },
    true,
    ['sign', 'verify'],
  )

/** @param owner whose their key says that it is, where that is somebody else. */
export async function somebody(owner?: string): Promise<Somebody> {
  const answers: Somebody['answers'] = new Map()
  const asked: string[] = []
  const there = await serve((request, response) => {
    const path = request.url ?? ''
    if (request.method !== 'GET') return response.writeHead(202).end()
    asked.push(path)
    const {
      status = 200,
      type = 'application/activity+json',
      body,
      location,
      shy,
    } = answers.get(path) ?? { status: 404 }
    // It answers nobody who does not say who they are.
    if (shy && !request.headers.signature) return response.writeHead(401).end()
    return response
      .writeHead(status, { 'content-type': type, ...(location && { location }) })
      .end(JSON.stringify(body))
  })
  const id = `${there.origin}/users/someone`
  const keyId = `${id}#main-key`
  let pair: CryptoKeyPair | undefined
  const becomes: Somebody['becomes'] = async ({
    name = 'Iemand',
    inbox = `${there.origin}/inbox`,
    aliases = [],
    withNewKey,
  }) => {
    if (!pair || withNewKey) pair = await makePair()
    const person = new Person({
      ...{ id: new URL(id), preferredUsername: 'someone', name, inbox: new URL(inbox) },
      aliases: aliases.map((one) => new URL(one)),
      publicKey: new CryptographicKey({
        id: new URL(keyId),
        owner: new URL(owner ?? id),
        publicKey: pair.publicKey,
      }),
    })
    answers.set('/users/someone', { body: await person.toJsonLd() })
  }
  await becomes({})
  const keyNow = () => (pair as CryptoKeyPair).privateKey
  return {
    ...there,
    ...{ id, keyId, answers, asked, becomes },
    get key() {
      return keyNow()
    },
    async sends(to, letter, how = {}) {
      const { way = 'draft-cavage-http-signatures-12', changed, hours = 0, key = keyNow() } = how
      const body = typeof letter === 'string' ? letter : JSON.stringify(letter)
      const headers = { 'content-type': how.type ?? 'application/activity+json' }
      const at = Temporal.Now.instant().add({ hours }) as never
      const signed = await signRequest(
        new Request(to, { method: 'POST', body, headers }),
        key,
        new URL(how.keyId ?? keyId),
        {
          spec: way,
          currentTime: at,
        },
      )
      const sent = changed === undefined ? signed : new Request(signed, { body: changed })
      return (await fetch(sent)).status
    },
  }
}
