import { lookup } from 'node:dns'
import { request as openly } from 'node:http'
import { request as closed } from 'node:https'
import type { LookupFunction } from 'node:net'
import { areNeighbours, isPublic, maySendTo } from './addresses.ts'

/** Nobody answered: they cannot be reached, take too long, or are where nothing is sent. */
export class NotReached extends Error {}

interface Carrying {
  /** Of this installation. */
  origin: string
  /** In milliseconds, from the first step to the last byte. */
  patience?: number
  resolve?: typeof lookup
}

/** What an answer may be, in bytes. */
const mostBack = 1024 * 1024

/**
 * Everything that goes from here to another server goes through here: to where it says and nowhere else (`fetch` would follow
 * wherever an answer leads, also within the house), and to the very address that was looked at.
 * @throws NotReached
 */
export async function carry(letter: Request, carrying: Carrying): Promise<Response> {
  const { origin, patience = 10_000, resolve = lookup } = carrying
  const url = new URL(letter.url)
  if (!maySendTo(url, origin)) throw new NotReached('nothing is sent there')
  const body = letter.body ? Buffer.from(await letter.arrayBuffer()) : undefined
  const headers = {
    ...Object.fromEntries(letter.headers),
    ...(body && { 'content-length': String(body.length) }),
    'accept-encoding': 'identity',
    'user-agent': `Kampvuur (+${origin})`,
  }
  const nearby = areNeighbours(url, origin)
  const options = {
    ...{ method: letter.method, headers, agent: false, signal: AbortSignal.timeout(patience) },
    ...(!nearby && { lookup: publicOnly(resolve) }),
  }
  return new Promise((done, failed) => {
    const refused = () => failed(new NotReached('no answer'))
    const line = (url.protocol === 'https:' ? closed : openly)(url, options, async (answer) => {
      try {
        const chunks: Buffer[] = []
        let size = 0
        for await (const chunk of answer as AsyncIterable<Buffer>) {
          size += chunk.length
          if (size > mostBack) throw new NotReached('too much')
          chunks.push(chunk)
        }
        const { statusCode = 0, headers: said } = answer
        const isEmpty = [204, 205, 304].includes(statusCode)
        const kept = ['content-type', 'location'].flatMap((name): [string, string][] =>
          typeof said[name] === 'string' ? [[name, said[name]]] : [],
        )
        done(new Response(isEmpty ? null : Buffer.concat(chunks), { status: statusCode, headers: kept }))
      } catch {
        answer.destroy()
        refused()
      }
    })
    line.on('error', refused)
    line.end(body)
  })
}

/** A name that leads to one address that is not public leads nowhere. */
const publicOnly =
  (resolve: typeof lookup): LookupFunction =>
  (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const [first] = found
      if (!first || !found.every(({ address }) => isPublic(address)))
        return done(new NotReached('not public'), [])
      return options.all ? done(null, found) : done(null, first.address, first.family)
    })
