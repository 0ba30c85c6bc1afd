import type { Locale } from '../i18n/words.ts'
import type { LiveHub } from '../live/hub.ts'
import type { Watch } from '../live/watch.ts'
import type { Answer, Bytes, Cookie, InPieces, Live, Page } from './answer.ts'
import { writeCookie } from './cookies.ts'
import { formsTo, microphoneHeaders, stylesAlso, wholeAnswer } from './headers.ts'
import type { KeptPage } from './kept-page.ts'
import { renderPage } from './layout.tsx'
import type { Asked } from './look.ts'
import { isAmong } from './negotiate.ts'
import { keepsOpener, mayKeepOpener } from './opener.ts'
import { type Encoding, encodingFor, pack } from './pack.ts'
import { partInPieces, partOf } from './part-of.ts'
import type { Movement, WebParts } from './server.ts'
import { comesFromElsewhere } from './style-in-page.ts'
import type { Helping, Viewer } from './visit.ts'

export const html = 'text/html; charset=utf-8'

/** What stands around every page. */
export interface Frame {
  viewer: Viewer
  movement: Movement
  locale: Locale
  flash: string | undefined
  url: URL
  /** What of its address makes it a page of its own. */
  asks?: readonly string[]
  /** Whom this device helps to write down. */
  helping?: Helping | undefined
  /** This device sits at a table with a code. */
  atTable: boolean
  /** Everybody may find this page, and who asks is nobody: what they see is what everybody does. */
  isFindable?: boolean
  /** Machines that look for pages are asked to leave it out. */
  unlisted?: boolean
}

export interface Ready {
  request: Request
  answer: Exclude<Answer, Live>
  frame: Frame
  cookies: readonly Cookie[]
}

export async function respond(
  parts: WebParts,
  { request, answer, frame, cookies }: Ready,
): Promise<Response> {
  const headers = new Headers()
  // A form in the page may give this browser a cookie: what is shown comes first.
  const body = answer.type === 'page' || answer.type === 'bytes' ? textOf(parts, frame, answer) : ''
  setCookies(parts, headers, [...cookies, ...('cookies' in answer ? (answer.cookies ?? []) : [])])
  if (answer.type === 'redirect') {
    if (answer.flash) setCookies(parts, headers, [{ name: 'flash', value: answer.flash, maxAge: 120 }])
    headers.set('cache-control', 'no-store')
    // A script that keeps words on the device goes there itself: following would use up what is shown once.
    const kept = request.headers.has('kampvuur-kept')
    // A header holds plain characters only; an address may carry what somebody typed into it.
    const to = answer.to.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
    headers.set(kept ? 'kampvuur-next' : 'location', to)
    if (answer.clears && !kept) headers.set('clear-site-data', '"storage"')
    return new Response(null, { status: kept ? 204 : 303, headers })
  }
  headers.set('content-type', answer.type === 'page' ? html : answer.contentType)
  for (const [name, value] of Object.entries((answer.type !== 'page' && answer.headers) || {}))
    headers.set(name, value)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (answer.type === 'pieces')
    return isAsKept(request, answer, headers) ?? partInPieces(request, answer, headers)
  // Done, and the page stays where it is.
  if (answer.type === 'bytes' && answer.status === 204) return new Response(null, { status: 204, headers })
  const plain = typeof body === 'string' ? Buffer.from(body) : body
  if (answer.type === 'page' && answer.microphone)
    for (const [name, value] of Object.entries(microphoneHeaders)) headers.set(name, value)
  if (answer.type === 'page' && answer.formsTo) headers.set(...formsTo(answer.formsTo))
  if (answer.type === 'page' && answer.refresh) headers.set('refresh', String(answer.refresh))
  if (answer.type === 'bytes' && answer.inParts) return partOf(request, plain, headers)
  const encoding = encodingFor(request.headers, plain.length)
  return bytesWith(await pack(plain, encoding), encoding, answer.status ?? 200, headers)
}

/** Whoever asks may see it, was asked before this; what they kept of it is still so. */
function isAsKept(request: Request, { etag }: InPieces, headers: Headers): Response | undefined {
  if (etag === undefined) return undefined
  headers.set('etag', etag)
  return isAmong(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : undefined
}

/** A page as HTML; anything else as it is. */
export const textOf = (parts: WebParts, frame: Frame, answer: Page | Bytes): string | Buffer =>
  answer.type === 'page' ? renderPage(parts, frame, answer) : answer.body

/**
 * A page that is the same for everybody: may be kept by who asks again whether it changed. By its content and not by a time: what
 * was taken back makes no page newer. Who comes from elsewhere gets it with its style in it.
 */
export async function respondShared(
  { parts, request, route, requestId }: Asked,
  page: KeptPage,
): Promise<Response> {
  const secure = parts.site.origin.startsWith('https:')
  // What is told to nobody in particular is not told by a cookie either.
  const isTold = page.contentType === html && route.as !== 'nobody' && parts.style !== undefined
  const style = isTold && comesFromElsewhere(request.headers) ? parts.style : undefined
  const etag = page.etag(style)
  const vary = route.as === 'nobody' ? 'accept-encoding' : 'cookie, accept-language, accept-encoding'
  const own = {
    ...(style && stylesAlso(style.hashes)),
    ...(mayKeepOpener(route) && keepsOpener),
    'content-type': page.contentType,
    etag,
    'cache-control': 'public, no-cache',
    vary: isTold ? `${vary}, sec-fetch-site` : vary,
  }
  if (isAmong(request.headers.get('if-none-match'), etag))
    return wholeAnswer(null, { status: 304, requestId, secure }, own)
  const { encoding, body } = await page.sentTo(request.headers, style)
  return wholeAnswer(
    body,
    { status: 200, requestId, secure },
    {
      ...own,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': String(body.length),
    },
  )
}

/** A page that was kept for one visitor: nobody else keeps it. */
export async function respondOwn(
  parts: WebParts,
  request: Request,
  page: KeptPage,
  cookies: readonly Cookie[],
): Promise<Response> {
  const headers = new Headers({ 'content-type': page.contentType, 'cache-control': 'no-store' })
  setCookies(parts, headers, cookies)
  const { encoding, body } = await page.sentTo(request.headers)
  return bytesWith(body, encoding, 200, headers)
}

/** Server-sent messages, for as long as whoever asks looks on. */
export async function respondLive(hub: LiveHub, watch: Watch): Promise<Response> {
  const { body } = await hub.open(watch)
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  })
}

function setCookies({ site }: WebParts, headers: Headers, cookies: readonly Cookie[]): void {
  const secure = site.origin.startsWith('https:')
  for (const cookie of cookies) headers.append('set-cookie', writeCookie(cookie, secure))
}

function bytesWith(body: Buffer, encoding: Encoding, status: number, headers: Headers): Response {
  if (encoding !== 'identity') headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.length))
  return new Response(body as Uint8Array<ArrayBuffer>, { status, headers })
}
