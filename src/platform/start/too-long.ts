import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${nl.tooLong}</title>
<main>
<h1>${nl.tooLong}</h1>
<p>${nl.tooLongBody}</p>
<p><a href="/">${nl.front}</a></p>
<section lang="en">
<h2>${en.tooLong}</h2>
<p>${en.tooLongBody}</p>
<p><a href="/">${en.front}</a></p>
</section>
</main>
</html>
`

/** In both languages: of what was too long to be read nobody knows which was asked for. */
const tooLong = [
  'HTTP/1.1 431 Request Header Fields Too Large',
  'cache-control: no-store',
  'connection: close',
  "content-security-policy: default-src 'none'; frame-ancestors 'none'",
  `content-length: ${Buffer.byteLength(page)}`,
  'content-type: text/html; charset=utf-8',
  'referrer-policy: same-origin',
  'x-content-type-options: nosniff',
  '',
  page,
].join('\r\n')

/** As Node says it where nobody listens; that is read by machines alone. */
const otherwise: Readonly<Record<string, string>> = {
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** So long for what still comes in: a line that is cut off at once takes the answer with it. */
const PATIENCE = 1_000

/** Answers what never becomes a request, with a page where somebody opened an address that is too long. */
export function answerTooLong(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex & { _httpMessage?: unknown }) => {
    // The rest of what was answered already.
    if (socket.writableEnded) return
    // Whoever went away, or has the beginning of another answer already, gets none.
    if (!socket.writable || socket._httpMessage || error.code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const code = error.code ?? ''
    socket.end(
      code === 'HPE_HEADER_OVERFLOW'
        ? tooLong
        : `HTTP/1.1 ${otherwise[code] ?? '400 Bad Request'}\r\nconnection: close\r\n\r\n`,
    )
    socket.resume()
    setTimeout(() => socket.destroy(), PATIENCE).unref()
  })
}
