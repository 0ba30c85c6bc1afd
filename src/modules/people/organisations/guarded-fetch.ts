import { lookup } from 'node:dns'
import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http'
import { request as closedRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { CustomFetch } from 'openid-client'
import { isLoopback, isPrivateAddress } from './private-addresses.ts'

/** What an organisation's sign-in answers may be so large, and take so long, from the first byte to the last. */
const mostBytes = 256 * 1024
const longest = 5_000

/** Nobody answered, or not in time, or not as somebody who answers here does. */
export class Unreachable extends Error {}

interface GuardOptions {
  /** A provider on this machine, without a closed line: for tests. */
  loopback: boolean
}

/**
 * Asks a server that somebody named in a form. It never knocks at an address inside our own walls: the address that the
 * name leads to is looked at in the moment of connecting, so that a name cannot change in between. Redirects are not followed.
 * @throws Unreachable
 */
export function guardedFetch({ loopback }: GuardOptions): CustomFetch {
  const mayGo = (address: string) => !isPrivateAddress(address) || (loopback && isLoopback(address))
  const guardedLookup: LookupFunction = (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      const first = found?.[0]
      if (error || !first || !found.every(({ address }) => mayGo(address)))
        return done(error ?? new Unreachable('an address inside'), '', 4)
      return options.all ? done(null, found) : done(null, first.address, first.family)
    })
  return async (address, { method, headers, body }) => {
    const url = new URL(address)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const closed = url.protocol === 'https:'
    if (!closed && !(loopback && url.protocol === 'http:')) throw new Unreachable('not a closed line')
    if (isIP(host) !== 0 && !mayGo(host)) throw new Unreachable('an address inside')
    const sent = body === null || body === undefined ? undefined : String(body)
    const signal = AbortSignal.timeout(longest)
    try {
      const answer = await ask(
        url,
        closed,
        { method, headers, signal, lookup: guardedLookup, agent: false },
        sent,
      )
      return await read(answer)
    } catch (error) {
      throw new Unreachable('no answer', { cause: error })
    }
  }
}

function ask(url: URL, closed: boolean, options: RequestOptions, body?: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = (closed ? closedRequest : plainRequest)(url, options, resolve)
    asking.on('error', reject)
    asking.end(body)
  })
}

async function read(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new Unreachable('too much')
    chunks.push(chunk)
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const status = answer.statusCode ?? 502
  const empty = status === 204 || status === 304
  return new Response(empty ? null : Buffer.concat(chunks), { status, headers })
}
