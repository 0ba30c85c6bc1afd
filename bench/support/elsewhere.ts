import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'

export interface Elsewhere {
  /** A page of another site that leads to this address. */
  leadingTo(url: string): string
  /** The same words as on this page and nothing else: no style, drawing, picture, letters or script. */
  wordsOf(path: string): string
  stop(): void
}

const bare = (html: string) =>
  html
    .replace(/<(style|svg|picture)\b.*?<\/\1>/gs, '')
    .replace(/<script[^>]*src=[^>]*><\/script>|<(link|img)\b[^>]*>/g, '')
    .replace(/ class="[^"]*"/g, '')

/** What a visit begins with, and what a browser alone costs with the words of these pages, under the headers that ours come with. */
export async function openElsewhere(origin: string, paths: readonly string[]): Promise<Elsewhere> {
  const pages = new Map<string, { body: Buffer; headers: Record<string, string> }>()
  for (const path of paths) {
    const answer = await fetch(origin + path)
    const kept = [...answer.headers].filter(([name]) =>
      /^(content-(security|type)|cross|perm|ref|x-)/.test(name),
    )
    const body = brotliCompressSync(bare(await answer.text()))
    pages.set(path, { body, headers: { ...Object.fromEntries(kept), 'content-encoding': 'br' } })
  }
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname, searchParams } = new URL(url, origin)
    const page =
      pathname === '/leading' ? undefined : pages.get(decodeURIComponent(pathname.slice('/words'.length)))
    const body =
      page?.body ?? `<!doctype html><title>Elsewhere</title><a href="${searchParams.get('to')}">To there</a>`
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    answer.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    leadingTo: (url) => `http://127.0.0.1:${port}/leading?to=${encodeURIComponent(url)}`,
    // Another site than the one that leads there, as ours is.
    wordsOf: (path) => `http://localhost:${port}/words${path}`,
    stop: () => server.close(),
  }
}
