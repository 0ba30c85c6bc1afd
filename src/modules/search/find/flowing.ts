/** How a part of a list begins, in the plain notation or as somebody typed it. */
const sign = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/u
const anySign = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s/mu
const ends = /[.!?…:;,]["'”’)]*$/u
/** Where a line begins anew, instead of going on with the one before it. */
const anew = /^["'“‘(]*[\p{Lu}\d]/u

/**
 * A text as it is read in one breath: without the signs of its lists, whose parts are told apart as in a sentence; and what closes with no
 * sign, as a heading or a name under a quote, apart from what comes after it.
 */
export function flowing(text: string): string {
  if (!text.includes('\n') && !anySign.test(text)) return text
  const lines: string[] = []
  let last = -1
  let inList = false
  for (const [at, line] of text.split('\n').entries()) {
    const one = line.replace(sign, '')
    const begins = one !== line
    const before = lines[last]
    const open = before !== undefined && !ends.test(before.trimEnd())
    if (begins && open) lines[last] = before.trimEnd() + (inList ? ';' : ':')
    else if (open && anew.test(one)) lines[last] = `${before.trimEnd()} ·`
    lines.push(one)
    if (one.trim() === '') continue
    last = at
    inList = begins
  }
  return lines.join('\n')
}
