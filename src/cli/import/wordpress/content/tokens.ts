/** A stretch of HTML as it is written: nothing of it is lost, so that tokens laid together give the same text. */
export interface Token {
  kind: 'text' | 'tag' | 'comment'
  raw: string
  /** Of a tag, in small letters. */
  name: string
  closes: boolean
}

const tagName = /^<(\/?)([a-z][a-z0-9-]*)/i

/** Cuts HTML at its tags and comments, in one walk however it is broken: what never ends is text. */
export function* tokens(html: string): Generator<Token> {
  const ends = { '>': nextOf(html, '>'), '-->': nextOf(html, '-->') }
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; ) {
    const sign = html.startsWith('<!--', at) ? '-->' : '>'
    const named = sign === '>' ? tagName.exec(html.slice(at, at + 40)) : null
    const end = sign === '-->' || named ? ends[sign](at + 1) : -1
    if (end < 0) {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (at > from) yield textToken(html.slice(from, at))
    from = end + sign.length
    const raw = html.slice(at, from)
    if (named) yield { kind: 'tag', raw, name: (named[2] ?? '').toLowerCase(), closes: named[1] === '/' }
    else yield { kind: 'comment', raw, name: '', closes: false }
    at = html.indexOf('<', from)
  }
  if (from < html.length) yield textToken(html.slice(from))
}

const textToken = (raw: string): Token => ({ kind: 'text', raw, name: '', closes: false })

/** Finds a sign from a place on; once there is none any more it is not looked for again. */
export function nextOf(text: string, sign: string): (from: number) => number {
  let known = -2
  return (from) => {
    if (known === -1 || known >= from) return known
    known = text.indexOf(sign, from)
    return known
  }
}
