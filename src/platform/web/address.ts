/**
 * Where a visitor comes from, to count failed guesses. Behind proxies of our own it is what the outermost of them
 * saw; whatever a visitor wrote into the header themselves stands further to the left and is not believed.
 * @param proxies how many of our own stand before the server.
 */
export function addressOf(env: unknown, headers: Headers, proxies: number): string {
  const incoming = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const direct = incoming?.socket?.remoteAddress ?? 'unknown'
  if (proxies === 0) return direct
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return seen.at(-proxies) || direct
}
