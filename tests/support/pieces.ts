/**
 * What a page is made of, as far as axe may find something on it: each kind of element with the names of its attributes, each
 * class, and which heading follows which. Pages are mostly alike: most have nothing that no page before them had.
 */
export function piecesOf(html: string): Set<string> {
  const pieces = new Set<string>()
  let heading = ''
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g)) {
    const names: string[] = []
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      if (name === 'class') for (const one of value.split(' ')) pieces.add(`.${one}`)
      names.push(name === 'role' || name === 'type' ? `${name}=${value}` : name)
    }
    pieces.add(`${tag} ${names.sort().join(' ')}`)
    if (!/^h[1-6]$/.test(tag)) continue
    pieces.add(`${heading} ${tag}`)
    heading = tag
  }
  return pieces
}

/** Those among these pages that have something on them that none before had. */
export function unlikeBefore<Page extends { html: string }>(pages: readonly Page[]): Page[] {
  const seen = new Set<string>()
  return pages.filter(({ html }) => {
    const before = seen.size
    for (const piece of piecesOf(html)) seen.add(piece)
    return seen.size > before
  })
}
