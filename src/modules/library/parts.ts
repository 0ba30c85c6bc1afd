import { type Block, type Document, toPlainText } from '../../platform/documents/index.ts'

/** A part of a text, under a heading of the highest level; the first may have none. */
export interface Part {
  heading: string
  document: Document
}

/** A text in the parts in which its writer set it. */
export function partsOf({ content }: Document): Part[] {
  const parts: { heading: string; blocks: Block[] }[] = [{ heading: '', blocks: [] }]
  for (const block of content) {
    if (block.type === 'heading' && block.attrs.level === 2) {
      const heading = toPlainText({ type: 'doc', content: [block] })
      parts.push({ heading, blocks: [] })
    } else parts.at(-1)?.blocks.push(block)
  }
  return parts
    .filter(({ heading, blocks }) => heading !== '' || blocks.length > 0)
    .map(({ heading, blocks }) => ({ heading, document: { type: 'doc', content: blocks } }))
}

/** In which part somebody told this, as people write it above them; what did not help pinched. */
const helped =
  /hielp|geholpen|help(t|ed)\b|werkte|gewerkt|worked\b|lukte|gelukt|\bging(en)?\b.*\bgoed\b|\bgoed ging|went well/i
const pinched =
  /kne(l|ll)|schuur(de|t)\b|moeilijk|lastig|tegenviel|kon(den)? beter|misging|mis ?ging|fout ging|pinch|chafe|difficult|went wrong|could be better/i
const helpedNot =
  /(\b(niet|niets|geen|nooit|not|nothing|never)\b|n['’]t\b).*(hielp|geholpen|help|werkte|gewerkt|work|lukt|\bgoed\b|well\b)|(hielp|werkte|lukte) (niet|nooit)\b/i
const tells = {
  helped: (heading: string) => helped.test(heading) && !helpedNot.test(heading),
  pinched: (heading: string) => pinched.test(heading) || helpedNot.test(heading),
}

/** What is written first in the part about what helped, or where it pinched; undefined where its writer made no such part. */
export function toldOf(document: Document, what: keyof typeof tells): string | undefined {
  const part = partsOf(document).find(({ heading }) => tells[what](heading))
  return part?.document.content
    .filter(({ type }) => type !== 'heading' && type !== 'picture')
    .flatMap((block) => toPlainText({ type: 'doc', content: [block] }).split('\n'))
    .find((line) => line.trim() !== '')
    ?.replace(/^(-|\d+\.) /, '')
}
