import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

const SECONDS = 2

/** What visitors see while everything is still being made ready. */
export function startingPage(request: Request): Response {
  const locale = prefersEnglish(request.headers.get('accept-language') ?? '') ? 'en' : 'nl'
  const words = locale === 'en' ? en : nl
  const body = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${SECONDS}">
<title>${words.title}</title>
<main>
<h1>${words.title}</h1>
<p>${words.body}</p>
</main>
</html>
`
  return new Response(body, {
    status: 503,
    headers: {
      'cache-control': 'no-store',
      'content-language': locale,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(SECONDS),
      'x-content-type-options': 'nosniff',
    },
  })
}

function prefersEnglish(accepted: string): boolean {
  return /^\s*en\b/i.test(accepted)
}
