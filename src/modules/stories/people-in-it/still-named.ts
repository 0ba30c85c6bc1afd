import { type Block, toPlainText } from '../../../platform/documents/index.ts'
import type { StoryContent } from '../writing/content.ts'
import { wordsOfLine } from './words-of-line.ts'

/** What stands in every text, also where it is part of what somebody is called: “de man met de hond”. */
const everywhere = new Set(
  [
    'aan dat den der die een haar het hun mijn met naar ons onze uit van voor zijn',
    'and her his our the who with your',
  ]
    .join(' ')
    .split(' '),
)

/** What tells one from another in what somebody is called. */
export function tellingWords(name: string): string[] {
  const whole = wordsOfLine(name)
  const long = whole.filter((word) => word.length >= 3)
  const told = long.filter((word) => !everywhere.has(word))
  return told.length > 0 ? told : long.length > 0 ? long : whole
}

/** Lines in which somebody is still called by the name that its writers gave them, or by a part of it, as they would be read. */
export function linesNaming(name: string, content: StoryContent): string[] {
  const parts = new Set(tellingWords(name))
  return linesOf(content).filter((line) =>
    wordsOfLine(line).some((word) => parts.has(word) || (word.endsWith('s') && parts.has(word.slice(0, -1)))),
  )
}

/** Everything that readers would read, find or hear, line by line. */
export const linesOf = ({ title, inShort, document, keywords }: StoryContent): string[] =>
  [title, ...inShort.split('\n'), ...document.content.flatMap(linesOfBlock), ...keywords]
    .map((line) => line.trim())
    .filter(Boolean)

const linesOfBlock = (block: Block): string[] =>
  block.type === 'picture'
    ? [block.attrs.caption, block.attrs.alt]
    : toPlainText({ type: 'doc', content: [block] }).split('\n')
