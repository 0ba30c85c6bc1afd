import { safeHref } from '../href.ts'

/**
 * An address as it stands in HTML from elsewhere: a path is one of that site, never of this one.
 * Undefined where no link may lead.
 */
export function addressFrom(raw: string | undefined, base: string | undefined): string | undefined {
  const given = asBrowsersRead((raw ?? '').trim())
  if (given === '' || given.length > 4000) return undefined
  const href = /^(?:https?|mailto|tel):/i.test(given) ? given : URL.parse(given, base)?.href
  const safe = href === undefined ? undefined : safeHref(href)
  return safe === undefined || safe.startsWith('/') ? undefined : (safeHref(unwrapped(safe)) ?? safe)
}

/** What goes on in another line goes on; a space is one, and in a number or a mail address none. */
const asBrowsersRead = (address: string): string =>
  /^(?:mailto|tel):/i.test(address) ? address : address.replace(/[\t\n\r]/g, '').replaceAll(' ', '%20')

/** Google Docs lets every link lead past Google. */
function unwrapped(href: string): string {
  const url = URL.parse(href)
  return url?.hostname === 'www.google.com' && url.pathname === '/url'
    ? (url.searchParams.get('q') ?? href)
    : href
}
