const sign = /<!--:([a-z]{2})?-->|\[:([a-z]{2})?\]|\{:([a-z]{2})?\}/

/**
 * A plug-in kept what was said in several languages in one text: `[:nl]Dag[:en]Hello[:]`. What stands outside its signs belongs to
 * all. Undefined where a text says nothing of a language.
 */
export function inLanguages(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Set([...text.matchAll(new RegExp(sign, 'g'))].map(codeIn).filter(Boolean))
  if (found.size === 0) return undefined
  const texts = new Map([...found].map((code) => [code, '']))
  // Three groups stand between two texts, of which one at most says a language.
  const parts = text.split(sign)
  for (let at = 0, now = ''; at < parts.length; at += 4) {
    for (const code of now ? [now] : found) texts.set(code, (texts.get(code) ?? '') + parts[at])
    now = parts[at + 1] ?? parts[at + 2] ?? parts[at + 3] ?? ''
  }
  const filled = [...texts].map(([code, one]) => [code, one.trim()] as const).filter(([, one]) => one !== '')
  return new Map(filled)
}

const codeIn = ([, ...codes]: RegExpMatchArray): string => codes.find(Boolean) ?? ''
