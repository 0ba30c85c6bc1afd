/** How a part of a list begins, in the plain notation or as somebody typed it. */
const sign = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/u
const anySign = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s/mu
const ends = /[.!?…:;,]["'”’)]*$/u

/** A text as it is read in one breath: without the signs of its lists, whose parts are told apart as in a sentence. */
export function flowing(text: string): string {
  if (!anySign.test(text)) return text
  const lines: string[] = []
  let last = -1
  let inList = false
  for (const [at, line] of text.split('\n').entries()) {
    const one = line.replace(sign, '')
    const begins = one !== line
    const before = lines[last]
    if (begins && before && !ends.test(before)) lines[last] = before.trimEnd() + (inList ? ';' : ':')
    lines.push(one)
    if (one.trim() === '') continue
    last = at
    inList = begins
  }
  return lines.join('\n')
}
