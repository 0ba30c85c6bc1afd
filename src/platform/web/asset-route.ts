import type { Context } from 'hono'
import type { LoadedAssets } from '../assets/index.ts'
import { fileAnswer } from './headers.ts'

/** Hashed names never change: kept for a year. */
export function serveAsset(assets: LoadedAssets, c: Context, secure: boolean): Response | Promise<Response> {
  const file = assets.file(new URL(c.req.raw.url).pathname)
  if (!file) return c.notFound()
  const accepted = c.req.header('accept-encoding') ?? ''
  const [body, encoding] =
    file.br && /\bbr\b/.test(accepted)
      ? [file.br, 'br']
      : file.gz && /\bgzip\b/.test(accepted)
        ? [file.gz, 'gzip']
        : [file.body, undefined]
  const headers = {
    'content-type': file.type,
    'content-length': String(body.length),
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  }
  return file.type.startsWith('image/svg')
    ? new Response(new Uint8Array(body), { headers })
    : fileAnswer(body, secure, headers)
}
