import type { ChainedCommands, Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { canMove, isWhole, moveBlock, type Way } from './move.ts'
import { stepBehind } from './put.ts'
import type { Sentences } from './where.ts'
import type { EditorWord, EditorWords } from './words.ts'

interface Tool {
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

const tools: readonly Tool[] = [
  toggle('bold'),
  toggle('italic'),
  heading('heading', 2),
  heading('subheading', 3),
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

interface Toolbar {
  element: HTMLElement
  /** Shows what is on where the cursor stands. */
  update(): void
  /** To the button where one was last. */
  focus(): void
}

interface ToolbarParts {
  words: EditorWords
  sentences: Sentences
  tell(sentence: string): void
  /** Buttons of others that stand in it too. */
  more: readonly HTMLButtonElement[]
}

/** A toolbar as screen readers know it: one stop of the Tab key, arrows inside it, Escape back to the text. */
export function makeToolbar(editor: Editor, { words, sentences, tell, more }: ToolbarParts): Toolbar {
  const element = Object.assign(document.createElement('div'), { className: 'kv-editor__tools' })
  element.setAttribute('role', 'toolbar')
  element.setAttribute('aria-label', words.toolbar)
  const own = tools.map((tool) => ({ tool, button: toolButton(words[tool.word]) }))
  const buttons = [...own.map(({ button }) => button), ...more]
  element.append(...buttons)
  let here = 0
  const move = (to: number, focus: boolean) => {
    here = (to + buttons.length) % buttons.length
    for (const [at, button] of buttons.entries()) button.tabIndex = at === here ? 0 : -1
    if (focus) buttons[here]?.focus()
  }
  const press = (tool: Tool) => {
    const before = editor.state
    const chain = tool.opposite ? editor.chain() : editor.chain().focus()
    tool.run(chain, editor).run()
    const said = tool.says
      ? tool.says(sentences, before, editor.state)
      : words[tool.isOn ? (tool.isOn(editor) ? 'on' : 'off') : 'done'].replace('{what}', words[tool.word])
    if (said !== undefined) tell(said)
    if (!tool.opposite || tool.can?.(editor)) return
    const other = own.find((one) => one.tool.word === tool.opposite)
    if (other?.tool.can?.(editor)) other.button.focus()
  }
  for (const { tool, button } of own)
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') === 'true') return
      // Not every browser gives a button the focus that is pressed with a finger or a mouse.
      button.focus()
      press(tool)
    })
  for (const [at, button] of buttons.entries()) button.addEventListener('focus', () => move(at, false))
  element.addEventListener('keydown', (pressed) => {
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[pressed.key]
    if (pressed.key === 'Escape') editor.commands.focus()
    else if (to !== undefined) move(to, true)
    else return
    pressed.preventDefault()
  })
  move(0, false)
  return {
    element,
    focus: () => buttons[here]?.focus(),
    update() {
      for (const { tool, button } of own) {
        if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(editor)))
        if (tool.can) button.setAttribute('aria-disabled', String(!tool.can(editor)))
      }
    },
  }
}

export function toolButton(word: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: word })
  button.className = 'kv-editor__tool'
  return button
}
