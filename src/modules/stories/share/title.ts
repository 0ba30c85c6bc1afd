const most = 70

/** A title from how a moment begins, where nobody gave it one: its first sentence, or as many words of it as fit. */
export function titleFrom(words: string): string {
  const begin = words.replace(/\s+/g, ' ').trim()
  const sentence = /^.*?[.?!…](?=\s|$)/.exec(begin)?.[0] ?? begin
  if (sentence.length <= most) return sentence.replace(/\.$/, '')
  const cut = sentence.slice(0, most + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`
}
