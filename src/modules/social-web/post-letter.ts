import { importJwk, type MessageQueue, signRequest } from '@fedify/fedify'
import { carry } from './carry.ts'
import { KeptForAWhile } from './kept-for-a-while.ts'

/** A server that answered, and did not take it. */
export class NotTaken extends Error {
  readonly status: number

  constructor(status: number) {
    super(`not taken: ${status}`)
    this.status = status
  }
}

/** As Fedify lays it ready: written and, where its form knows that, signed within. */
interface Letter {
  inbox: string
  activity: unknown
  keys: { keyId: string; privateKey: JsonWebKey }[]
  headers: Record<string, string>
}

/** The new one first. */
export const waysOfSigning = ['rfc9421', 'draft-cavage-http-signatures-12'] as const
/** Another signature would change nothing. */
const isFinal = (status: number) => status < 400 || [404, 410, 413, 429].includes(status)

/** By which signatures a server was understood. */
const understood = new KeptForAWhile()

/** Signs a letter and hands it over, in the new way and else in the old one. @throws NotTaken, NotReached */
async function postLetter({ inbox, activity, keys, headers }: Letter, origin: string): Promise<void> {
  const [key] = keys
  if (!key) throw new Error('a letter without a key')
  const privateKey = await importJwk(key.privateKey, 'private')
  const url = new URL(inbox)
  const body = new TextEncoder().encode(JSON.stringify(activity)).buffer
  const first = (await understood.get<(typeof waysOfSigning)[number]>([url.origin])) ?? waysOfSigning[0]
  let status = 0
  for (const spec of [first, ...waysOfSigning.filter((way) => way !== first)]) {
    const letter = new Request(url, {
      ...{ method: 'POST', body },
      headers: { ...headers, 'content-type': 'application/activity+json' },
    })
    const signed = await signRequest(letter, privateKey, new URL(key.keyId), { spec, body })
    const answer = await carry(signed, { origin })
    if (answer.ok) return understood.set([url.origin], spec)
    status = answer.status
    if (isFinal(status)) break
  }
  throw new NotTaken(status)
}

/** In the place of a queue: what Fedify hands over leaves at once, through our own hands. Its own would follow wherever an answer leads. */
export const postBox = (origin: string): MessageQueue => ({
  enqueue: (letter: Letter) => postLetter(letter, origin),
  listen: () => Promise.resolve(),
})
