import {
  type DocumentLoader,
  FetchError,
  kvCache,
  preloadedContexts,
  type RemoteDocument,
  signRequest,
} from '@fedify/fedify'
import { carry } from './carry.ts'
import type { KeptForAWhile } from './kept-for-a-while.ts'
import { waysOfSigning } from './post-letter.ts'
import { readable } from './readable.ts'

const mostSteps = 4

/** What says who somebody is comes as what it is: not as a file that anybody put at that server. */
const things = /^application\/(activity\+json|ld\+json)\s*(;|$)/i
const contexts = /^application\/([\w.-]+\+)?json\s*(;|$)/i

type Sign = (request: Request) => Promise<Request>

interface Looking {
  origin: string
  kind: 'thing' | 'context'
  /** Ways of saying who asks, one after another until one is understood. */
  signs?: readonly Sign[]
}

const asNobody: readonly Sign[] = [async (request) => request]

/**
 * Asks others for what they say, through `carry`. A thing is only what its own server says: whoever leads on to another server
 * would otherwise speak for it. A context may be anywhere.
 */
function loader({ origin, kind, signs = asNobody }: Looking): DocumentLoader {
  return async (address) => {
    const known = preloadedContexts[address]
    if (known) return { contextUrl: null, document: known, documentUrl: address }
    let url = new URL(address)
    for (let step = 0; step < mostSteps; step++) {
      const answer = await ask(url, origin, signs)
      const leads = answer.status >= 300 && answer.status < 400 && answer.headers.get('location')
      if (!leads) return read(url, answer, kind)
      const next = new URL(leads, url)
      if (kind === 'thing' && next.origin !== url.origin) break
      url = next
    }
    throw new FetchError(address, 'it leads elsewhere')
  }
}

async function ask(url: URL, origin: string, signs: readonly Sign[]): Promise<Response> {
  const accept =
    'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
  let answer: Response | undefined
  for (const sign of signs) {
    answer = await carry(await sign(new Request(url, { headers: { accept } })), { origin })
    if (![400, 401, 403].includes(answer.status)) break
  }
  return answer as Response
}

async function read(url: URL, answer: Response, kind: Looking['kind']): Promise<RemoteDocument> {
  const type = answer.headers.get('content-type') ?? ''
  if (!answer.ok) throw new FetchError(url, `HTTP ${answer.status}`, answer)
  if (!(kind === 'thing' ? things : contexts).test(type)) throw new FetchError(url, 'it is something else')
  const said: unknown = await answer.json()
  const document = kind === 'thing' ? readable(said) : said
  if (document === undefined) throw new FetchError(url, 'it is too deep')
  return { contextUrl: null, document, documentUrl: url.href }
}

/** As anybody who asks. */
export const thingsAt = (origin: string): DocumentLoader => loader({ origin, kind: 'thing' })
export const contextsAt = (origin: string): DocumentLoader => loader({ origin, kind: 'context' })

/** How Fedify looks up what is elsewhere. */
export function lookingUp(origin: string, kv: KeptForAWhile) {
  return {
    documentLoaderFactory: () => kvCache({ kv, loader: thingsAt(origin) }),
    contextLoaderFactory: () => kvCache({ kv, prefix: ['contexts'], loader: contextsAt(origin) }),
    // Servers that answer nobody they do not know.
    authenticatedDocumentLoaderFactory: ({ keyId, privateKey }: { keyId: URL; privateKey: CryptoKey }) =>
      loader({
        origin,
        kind: 'thing',
        signs: waysOfSigning.map((spec) => (request) => signRequest(request, privateKey, keyId, { spec })),
      }),
  }
}
