import {
  type DocumentLoader,
  type Federation,
  FetchError,
  type KeyCache,
  verifyRequest,
} from '@fedify/fedify'
import type { CryptographicKey, Multikey } from '@fedify/vocab'
import type { Asked } from './federation.ts'
import { KeptForAWhile } from './kept-for-a-while.ts'
import { readable } from './readable.ts'

/** A letter whose sender is proven, as it goes on; or what is answered instead. */
export type Proven =
  | { by: URL; request: Request }
  /** Their own server says that they are no more. */
  | { gone: URL }
  | { refused: number }

const activityStreams = 'https://www.w3.org/ns/activitystreams'

const json = /^application\/([\w.-]+\+)?json\s*(;|$)/i

/**
 * Who sent a letter: whoever its key says, where that key stands at their own server. Fedify believes of any key, wherever it is, whose
 * it says that it is; and it takes letters that were signed within, which anybody can hand on again. Here neither proves anything.
 */
export async function proveSender(
  federation: Federation<Asked>,
  request: Request,
  data: Asked,
  asks: string | undefined,
): Promise<Proven> {
  if (!json.test(request.headers.get('content-type') ?? 'application/json')) return { refused: 415 }
  const letter = await readLetter(request)
  const actor = letter && addressIn(letter.actor)
  if (!letter || !actor) return { refused: 400 }
  const context = federation.createContext(request, data)
  const load = asks ? await context.getDocumentLoader({ identifier: asks }) : context.documentLoader
  const documentLoader = onlyAt(actor, load)
  const covers = coversItsWords(request)
  const key =
    covers &&
    (await verifyRequest(request.clone() as Request, {
      documentLoader,
      contextLoader: context.contextLoader,
      keyCache: keysAt(actor),
    }).catch(() => null))
  if (key && key.ownerId?.href === actor.href) return { by: actor, request: asHeard(request, letter, actor) }
  const isFarewell = letter.type === 'Delete' && addressIn(letter.object)?.href === actor.href
  return isFarewell && (await isGone(actor, documentLoader)) ? { gone: actor } : { refused: 401 }
}

type Letter = Record<string, unknown>

async function readLetter(request: Request): Promise<Letter | undefined> {
  const read = readable(
    await request
      .clone()
      .json()
      .catch(() => undefined),
  )
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Letter) : undefined
}

/** Of the first of them, given as an address or as all that they are. */
function addressIn(given: unknown): URL | undefined {
  const one: unknown = Array.isArray(given) ? given[0] : given
  const id = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one
  return typeof id === 'string' && URL.canParse(id) ? new URL(id) : undefined
}

/** What others say of somebody is no proof, however they came to be asked. */
const onlyAt =
  (who: URL, load: DocumentLoader): DocumentLoader =>
  async (address, options) => {
    if (new URL(address).origin !== who.origin) throw new FetchError(address, 'not their own server')
    return load(address, options)
  }

const kept = new KeptForAWhile()

const keysAt = (who: URL): KeyCache => ({
  get: async (id) =>
    id.origin === who.origin ? kept.get<CryptographicKey | Multikey>(['key', who.href, id.href]) : null,
  set: async (id, key) => {
    if (key) await kept.set(['key', who.href, id.href], key)
  },
})

/** From the next letter on, who they say that they are holds: a key that they gave up proves nothing any more. */
export async function forgetKeysOf(who: URL): Promise<void> {
  for await (const { key } of kept.list(['key', who.href])) await kept.delete(key)
}

/** In the new way somebody may sign without what they say. */
function coversItsWords({ headers }: Request): boolean {
  const signs = headers.get('signature-input')
  if (signs === null) return true
  const covered = [...signs.matchAll(/=\s*\(([^)]*)\)/g)].map(([, within = '']) => within)
  return covered.length > 0 && covered.every((within) => within.includes('"content-digest"'))
}

/**
 * Without signatures within; by whom alone, for who they are is asked at their own server; and where it does not say of what it speaks, of what
 * its kind of file says that it does (Activity Streams 2.0, 2.1).
 */
function asHeard(request: Request, { signature, proof, ...letter }: Letter, actor: URL): Request {
  const body = JSON.stringify({ '@context': activityStreams, ...letter, actor: actor.href })
  return new Request(request.url, { method: 'POST', headers: request.headers, body })
}

const isGone = (who: URL, load: DocumentLoader): Promise<boolean> =>
  load(who.href).then(
    () => false,
    (error) => error instanceof FetchError && error.response?.status === 410,
  )
