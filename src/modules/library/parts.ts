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
const helped = /hielp|help(t|ed)\b|werkte|worked\b/i
const pinched = /kne(l|ll)|pinch|misging|went wrong|niet lukte/i
const helpedNot =
  /(\b(niet|niets|geen|nooit|not|nothing|never)\b|n['’]t\b).*(hielp|help|werkte|work)|(hielp|werkte) (niet|nooit)\b/i
const tells = {
  helped: (heading: string) => helped.test(heading) && !helpedNot.test(heading),
  pinched: (heading: string) => pinched.test(heading) || helpedNot.test(heading),
}

/** What stands first in the part about what helped, or where it pinched; undefined where its writer made no such part. */
export function toldOf(document: Document, what: keyof typeof tells): string | undefined {
  const part = partsOf(document).find(({ heading }) => tells[what](heading))
  const [first] = part?.document.content ?? []
  if (!first) return undefined
  const text = toPlainText({ type: 'doc', content: [first] })
  return text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.replace(/^(-|\d+\.) /, '')
}
