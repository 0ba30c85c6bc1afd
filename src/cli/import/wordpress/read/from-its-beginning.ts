/** In characters: no declaration is longer, with what stands before it. */
const longest = 1000

/**
 * Plug-ins leave blank lines before the first one: what stands behind those is no declaration of XML any more, and nothing else is wrong.
 * Lines and columns stay what they are.
 */
export async function* fromItsBeginning(text: AsyncIterable<string>): AsyncGenerator<string> {
  let begin: string | undefined = ''
  for await (const piece of text) {
    if (begin === undefined) {
      yield piece
      continue
    }
    begin += piece
    if (begin.length < longest && !/\?>|<[^?]|[^<\s]/.test(begin.replace(/<\?[^>]*$/, ''))) continue
    yield withoutDeclaration(begin)
    begin = undefined
  }
  if (begin) yield withoutDeclaration(begin)
}

const withoutDeclaration = (begin: string): string =>
  begin.replace(/^(\s+)<\?xml\b[^<>?]*\?>/, (whole) => whole.replace(/\S/g, ' '))
