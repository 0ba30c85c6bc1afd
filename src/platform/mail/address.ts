import { domainToASCII, domainToUnicode } from 'node:url'

/** Not to be seen, and pasted along with what was copied from a page. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const quotes = `"'\`“”„‟‘’‚‛«»‹›`
const around = new RegExp(`^[\\s${quotes}(\\[<]+|[\\s${quotes})\\]>.,;:]+$`, 'g')

/** An address without what people paste around it: `Name <…>`, `mailto:`, quotes, brackets, and a comma behind it. */
export function plainAddress(typed: string): string {
  let address = typed.normalize('NFC').replace(unseen, '')
  for (let before = ''; before !== address; ) {
    before = address
    address = /^[^<>]*<([^<>]*)>[\s.,;]*$/.exec(address)?.[1] ?? address
    address = address.replace(around, '')
    if (/^mailto:/i.test(address)) address = address.slice('mailto:'.length).split('?')[0] ?? ''
  }
  return address
}

const word = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
const locals = new RegExp(`^${word}(?:\\.${word})*$`, 'u')
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** Whether any mail server could take this; a quoted name before the `@` is no longer in use, and asked for by mistake. */
export function isAddress(address: string): boolean {
  const { local, domain } = parts(address)
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return false
  const ascii = domainToASCII(domain)
  const labels = ascii.split('.')
  return (
    locals.test(local) &&
    Buffer.byteLength(local) <= 64 &&
    Buffer.byteLength(local) + ascii.length < 254 &&
    labels.length > 1 &&
    labels.every((one) => label.test(one)) &&
    /^(?=.*[a-z])..+$/.test(labels.at(-1) ?? '')
  )
}

/** Whether what stands before the `@` may travel over every server, and not only over one that speaks SMTPUTF8 (RFC 6531). */
export const isPlainLocal = (address: string): boolean => /^[\x21-\x7e]+$/.test(parts(address).local)

/**
 * As an envelope names it, and as it is found again: a server is called by its ASCII name, so that `bücher.nl` and
 * `xn--bcher-kva.nl` are one.
 */
export function mailable(address: string): string {
  const { local, domain } = parts(plainAddress(address))
  return `${local}@${domainToASCII(domain) || domain}`
}

/** The two ways to write it, first the one above: under the other it may stand from before. */
export function spellingsOf(address: string): string[] {
  const now = mailable(address)
  const { local, domain } = parts(now)
  return [...new Set([now, `${local}@${domainToUnicode(domain)}`])]
}

function parts(address: string) {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) }
}
