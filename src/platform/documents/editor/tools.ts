import type { ChainedCommands, Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { canMove, isWhole, moveBlock, type Way } from './move.ts'
import { stepBehind } from './put.ts'
import type { Sentences } from './where.ts'
import type { EditorWord } from './words.ts'

/** A button above the text. */
export interface Tool {
  word: EditorWord
  /** Absent: it does something, and is not on or off. */
  isOn?: (editor: Editor) => boolean
  /** Absent: always. */
  can?: (editor: Editor) => boolean
  run: (chain: ChainedCommands, editor: Editor) => ChainedCommands
  /**
   * The focus stays with it, because one presses it again; where it can go no further, it goes to this one, which does the opposite.
   * Absent: back to the text.
   */
  opposite?: EditorWord
  /** What is said afterwards. Default: whether it is on, or that it was done. Undefined: that is said already. */
  says?: (sentences: Sentences, before: EditorState, after: EditorState) => string | undefined
}

const toggle = (word: 'bold' | 'italic'): Tool => ({
  word,
  isOn: (editor) => editor.isActive(word),
  run: (chain) => chain.toggleMark(word),
})

const heading = (word: 'heading' | 'subheading', level: 2 | 3): Tool => ({
  word,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (chain) => chain.toggleNode('heading', 'paragraph', { level }),
})

const list = (word: 'bulletList' | 'orderedList'): Tool => ({
  word,
  isOn: (editor) => editor.isActive(word),
  run: (chain) => chain.toggleList(word, 'listItem'),
})

const move = (word: 'up' | 'down', way: Way): Tool => ({
  word,
  can: ({ state }) => canMove(state, way),
  run: (chain) => chain.command(({ tr }) => moveBlock(tr, way)).scrollIntoView(),
  opposite: way < 0 ? 'down' : 'up',
  says: (sentences, _, after) => sentences.moved(after),
})

/** A lower heading is one under another: without one before it, who goes by headings finds a step missing. */
export function underHeading({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): boolean {
  let found = false
  // Not the one in which the cursor stands: that is what would become lower.
  doc.nodesBetween(0, selection.from, ({ type, attrs, nodeSize }, at) => {
    if (type.name === 'heading' && attrs.level === 2 && at + nodeSize <= selection.from) found = true
  })
  return found
}

const subheading: Tool = {
  ...heading('subheading', 3),
  // One that stands there already, as from elsewhere, can be taken away.
  can: (editor) => underHeading(editor.state) || editor.isActive('heading', { level: 3 }),
}

export const tools: readonly Tool[] = [
  toggle('bold'),
  toggle('italic'),
  heading('heading', 2),
  subheading,
  list('bulletList'),
  list('orderedList'),
  {
    word: 'deeper',
    can: (editor) => editor.can().sinkListItem('listItem'),
    run: (chain) => chain.sinkListItem('listItem'),
  },
  {
    word: 'higher',
    can: (editor) => editor.can().liftListItem('listItem'),
    run: (chain) => chain.liftListItem('listItem'),
  },
  {
    word: 'blockquote',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (chain, editor) =>
      editor.isActive('blockquote') ? chain.lift('blockquote') : chain.clearNodes().wrapIn('blockquote'),
  },
  {
    word: 'horizontalRule',
    // Behind a picture or somebody's words that is chosen, as what is typed: nothing goes that nobody took out.
    run: (chain) =>
      chain
        .command(({ tr }) => {
          stepBehind(tr)
          return true
        })
        .insertContent({ type: 'horizontalRule' }),
    says: (sentences, _, after) => sentences.put(after),
  },
  move('up', -1),
  move('down', 1),
  {
    word: 'remove',
    can: ({ state }) => isWhole(state),
    run: (chain) => chain.deleteSelection(),
    says: (sentences, before, after) => sentences.gone(before, after),
  },
  // Said where it happens: it has keys of its own.
  {
    word: 'undo',
    can: (editor) => editor.can().undo(),
    run: (chain) => chain.undo(),
    opposite: 'redo',
    says: () => undefined,
  },
  {
    word: 'redo',
    can: (editor) => editor.can().redo(),
    run: (chain) => chain.redo(),
    opposite: 'undo',
    says: () => undefined,
  },
]
