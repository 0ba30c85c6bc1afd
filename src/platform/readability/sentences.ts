/** A point behind these ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:\p{L}|bijv|bv|dhr|mevr|mw|dr|drs|ir|ing|mr|prof|ds|nr|ca|blz|pag|tel|incl|excl|evt|enz|etc|resp|art|jl|max|min|st|sint|mrs|ms|no|vs|approx|(?:\p{L}\.)+\p{L})\.$/iu

/** The sentences of a text: parted by a point, a question mark or an exclamation mark, and by the end of a line. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*>]|\d{1,3}[.)])\s+/, '').trim())
    .flatMap(inSentences)
    .filter((sentence) => /\p{L}/u.test(sentence))
}

function inSentences(line: string): string[] {
  const found: string[] = []
  let begun = ''
  for (const part of line.split(/(?<=[.!?…]["'”’)\]]?)\s+/u)) {
    begun = begun === '' ? part : `${begun} ${part}`
    if (SHORTENED.test(part.slice(-24)) && !/[!?…]$/.test(part)) continue
    found.push(begun)
    begun = ''
  }
  return begun === '' ? found : [...found, begun]
}

/** Words as one says them: with a hyphen or an apostrophe in them they are one. Numbers in digits are none. */
export const wordsOf = (text: string): string[] =>
  text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? []
