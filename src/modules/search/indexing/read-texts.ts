import { type Analysed, analyse, type Text } from '../analysis/document.ts'
import { openReader } from '../analysis/reader.ts'

/** What the thread of `read-aside.ts` does. */
export default async function readTexts(texts: readonly Text[]): Promise<Analysed[]> {
  const reader = await openReader()
  return texts.map((text) => analyse(reader, text))
}
