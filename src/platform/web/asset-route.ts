import type { Context } from 'hono'
import type { LoadedAssets } from '../assets/index.ts'

/** Hashed names never change: kept for a year. */
export function serveAsset(assets: LoadedAssets, c: Context): Response | Promise<Response> {
  const file = assets.file(new URL(c.req.raw.url).pathname)
  if (!file) return c.notFound()
  const accepted = c.req.header('accept-encoding') ?? ''
  const [body, encoding] =
    file.br && /\bbr\b/.test(accepted)
      ? [file.br, 'br']
      : file.gz && /\bgzip\b/.test(accepted)
        ? [file.gz, 'gzip']
        : [file.body, undefined]
  const headers = new Headers({
    'content-type': file.type,
    'content-length': String(body.length),
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    vary: 'accept-encoding',
  })
  if (encoding) headers.set('content-encoding', encoding)
  return new Response(new Uint8Array(body), { headers })
}
