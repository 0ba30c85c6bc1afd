/** A mail has its looks with it, and nothing else: no script, no picture, nothing from elsewhere. */
export const asMail = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'no-store',
}
