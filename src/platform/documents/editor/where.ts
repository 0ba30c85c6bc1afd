import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { shortenedToWords } from '../../text/shortened.ts'
import type { Wholes } from './wholes.ts'
import type { EditorWord, EditorWords } from './words.ts'

/** In characters: enough to know it by. */
const ENOUGH = 40

type Where = Pick<EditorState, 'doc' | 'selection'>

/** What blocks are called, and how it is said where they stand. Positions are those among the blocks of the text. */
export interface Sentences {
  /** The block where the cursor stands is chosen as a whole. */
  chosen(state: Where): string
  /** It was moved to where it stands now. */
  moved(state: Where): string
  /** It was put where it stands, and the cursor behind it. */
  put(state: Where): string
  /** What stood there is gone; one is at what comes after it. */
  gone(before: Where, after: Where): string
  undone(state: Where): string
  redone(state: Where): string
}

export function sentencesIn(words: EditorWords, wholes: Wholes): Sentences {
  const called = (node: Node | null | undefined): string => {
    if (!node) return words.paragraph
    const begins = shortenedToWords(textIn(node, wholes, words).trim(), ENOUGH)
    return begins ? `${words[wordFor(node)]} “${begins}”` : words[wordFor(node)]
  }
  const at = ({ doc, selection }: Where) => doc.maybeChild(selection.$from.index(0))
  const fill = (sentence: string, what: string, before = '') =>
    sentence.replace('{what}', () => what).replace('{before}', () => before)
  const standing = (doc: Node, index: number): string => {
    const what = called(doc.maybeChild(index))
    if (index === 0) return fill(words['moved.first'], what)
    const before = called(doc.child(index - 1))
    return fill(words[index === doc.childCount - 1 ? 'moved.last' : 'moved.after'], what, before)
  }
  return {
    chosen: (state) => fill(words.chosen, called(at(state))),
    moved: ({ doc, selection }) => standing(doc, selection.$from.index(0)),
    put({ doc, selection }) {
      const index = selection.$from.index(0) - 1
      return doc.maybeChild(index)?.isAtom ? standing(doc, index) : words.put
    },
    gone: (before, after) =>
      `${fill(words.gone, called(at(before)))} ${fill(words['at.now'], called(at(after)))}`,
    undone: (state) => `${words.undone} ${fill(words['at.now'], called(at(state)))}`,
    redone: (state) => `${words.redone} ${fill(words['at.now'], called(at(state)))}`,
  }
}

/** What a picture shows, what somebody said, or what is written. */
function textIn(node: Node, wholes: Wholes, words: EditorWords): string {
  const { alt, caption, contribution } = node.attrs as Record<string, string>
  if (node.type.name === 'picture') return alt || caption || words.decoration
  if (node.type.name === 'said') return (wholes[contribution ?? '']?.text ?? '').replace(/[“”]/g, '')
  return node.textBetween(0, node.content.size, ' ', ' ')
}

function wordFor(node: Node): EditorWord {
  const { name } = node.type
  if (name === 'heading') return node.attrs.level === 2 ? 'heading' : 'subheading'
  return blocks.find((one) => one === name) ?? 'paragraph'
}

const blocks = ['picture', 'said', 'bulletList', 'orderedList', 'blockquote', 'horizontalRule'] as const
