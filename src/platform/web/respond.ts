import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Locale } from '../i18n/words.ts'
import type { Answer, Cookie } from './answer.ts'
import { writeCookie } from './cookies.ts'
import { renderPage } from './layout.tsx'
import type { Route } from './route.ts'
import type { Movement, WebParts } from './server.ts'
import type { Viewer } from './visit.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** What stands around every page. */
export interface Frame {
  viewer: Viewer
  movement: Movement
  locale: Locale
  flash: string | undefined
  url: URL
  /** This device sits at a table with a code. */
  atTable: boolean
}

export interface Ready {
  request: Request
  route: Pick<Route, 'shared'>
  answer: Answer
  frame: Frame
  cookies: readonly Cookie[]
}

export async function respond(
  parts: WebParts,
  { request, route, answer, frame, cookies }: Ready,
): Promise<Response> {
  const secure = parts.site.origin.startsWith('https:')
  const headers = new Headers()
  const own = answer.type === 'bytes' ? [] : (answer.cookies ?? [])
  for (const cookie of [...cookies, ...own]) headers.append('set-cookie', writeCookie(cookie, secure))
  if (answer.type === 'redirect') {
    if (answer.flash)
      headers.append('set-cookie', writeCookie({ name: 'flash', value: answer.flash, maxAge: 120 }, secure))
    // A header holds plain characters only; an address may carry what somebody typed into it.
    headers.set('location', answer.to.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent))
    headers.set('cache-control', 'no-store')
    return new Response(null, { status: 303, headers })
  }
  const body = answer.type === 'page' ? renderPage(parts, frame, answer) : answer.body
  headers.set('content-type', answer.type === 'page' ? 'text/html; charset=utf-8' : answer.contentType)
  for (const [name, value] of Object.entries((answer.type === 'bytes' && answer.headers) || {}))
    headers.set(name, value)
  const anonymous = frame.viewer.name === null && !frame.flash && cookies.length === 0
  if (route.shared && anonymous && (answer.status ?? 200) === 200) {
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    headers.set('etag', etag)
    headers.set('cache-control', 'public, no-cache')
    headers.set('vary', 'cookie, accept-language, accept-encoding')
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  } else {
    headers.set('cache-control', 'no-store')
  }
  return packed(request, body, answer.status ?? 200, headers)
}

/** Compressed as the browser likes; small answers are not worth it. */
async function packed(
  request: Request,
  body: string | Buffer,
  status: number,
  headers: Headers,
): Promise<Response> {
  const plain = typeof body === 'string' ? Buffer.from(body) : body
  const accepted = request.headers.get('accept-encoding') ?? ''
  if (plain.length < 1024) return answerWith(plain, status, headers)
  if (/\bbr\b/.test(accepted)) {
    headers.set('content-encoding', 'br')
    return answerWith(
      await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
      status,
      headers,
    )
  }
  if (/\bgzip\b/.test(accepted)) {
    headers.set('content-encoding', 'gzip')
    return answerWith(await gzipped(plain), status, headers)
  }
  return answerWith(plain, status, headers)
}

function answerWith(body: Buffer, status: number, headers: Headers): Response {
  headers.set('content-length', String(body.length))
  return new Response(new Uint8Array(body), { status, headers })
}
