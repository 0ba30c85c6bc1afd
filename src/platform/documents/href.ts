/** Longer addresses are hardly ever meant for people. */
const LONGEST = 2000

/** Also what the eye cannot see: with it an address reads as another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}\s]/gu

/** One pair of brackets may stand in an address; what does not pair would end a link of the plain notation. */
const PAIRED = /^[^()]*(?:\([^()]*\)[^()]*)*$/

/**
 * An address to which a text may lead, as it is kept: http, https, mailto, tel, or a path of this site. Undefined for all else.
 * The answer given again gives the same answer.
 */
export function safeHref(raw: string): string | undefined {
  if (!raw.isWellFormed()) return undefined
  const bare = raw.replace(UNSEEN, '')
  const href = PAIRED.test(bare) ? bare : bare.replaceAll('(', '%28').replaceAll(')', '%29')
  if (href.length > LONGEST || href.includes('\\')) return undefined
  return leadsSomewhere(href) ? href : undefined
}

function leadsSomewhere(href: string): boolean {
  if (/^\/(?!\/)/.test(href)) return true
  if (/^mailto:[^@?]+@[^@?]+$/i.test(href)) return true
  if (/^tel:\+?[\d.()-]+$/i.test(href)) return true
  if (!/^https?:\/\/[^/]/i.test(href)) return false
  const url = URL.parse(href)
  // A name before the host makes an address look like another's.
  return url !== null && url.username === '' && url.password === ''
}
