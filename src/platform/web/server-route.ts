import type { House } from '../commands/command.ts'
import type { Site } from './visit.ts'

/** What other servers ask in a protocol of their own: past pages, cookies and forms, and known by their signature if at all. */
export interface ServerCall {
  /** At the address of the house, whatever stood between, and no larger than `mostBytes`. */
  request: Request
  house: House
  site: Site
}

export interface ServerRoute {
  method: 'GET' | 'POST'
  path: string
  handle(call: ServerCall): Promise<Response>
}

const mostBytes = 256 * 1024

/** Cookies go no further than here. */
export async function answerServer(
  route: ServerRoute,
  asked: Request,
  around: Omit<ServerCall, 'request'>,
): Promise<Response> {
  const { pathname, search } = new URL(asked.url)
  const headers = new Headers(asked.headers)
  headers.delete('cookie')
  const body = asked.method === 'POST' ? await readAtMost(asked) : undefined
  if (body === null) return new Response(null, { status: 413 })
  const request = new Request(`${around.site.origin}${pathname}${search}`, {
    method: asked.method,
    headers,
    ...(body && { body }),
  })
  return route.handle({ ...around, request })
}

/** Null for what is too much. */
async function readAtMost(request: Request): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
