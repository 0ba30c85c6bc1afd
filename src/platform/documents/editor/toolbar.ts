import type { Editor } from '@tiptap/core'
import { type Tool, tools } from './tools.ts'
import type { Sentences } from './where.ts'
import type { EditorWords } from './words.ts'

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
  /** Buttons of others that stand in it too, behind those that make something of the text. */
  more: readonly HTMLButtonElement[]
}

/** A toolbar as screen readers know it: one stop of the Tab key, arrows inside it, Escape back to the text. */
export function makeToolbar(editor: Editor, { words, sentences, tell, more }: ToolbarParts): Toolbar {
  const element = Object.assign(document.createElement('div'), { className: 'kv-editor__tools' })
  element.setAttribute('role', 'toolbar')
  element.setAttribute('aria-label', words.toolbar)
  const own = tools.map((tool) => ({ tool, button: toolButton(words[tool.word]) }))
  const first = own.findIndex(({ tool }) => tool.word === 'up')
  const plain = own.map(({ button }) => button)
  const buttons = [...plain.slice(0, first), ...more, ...plain.slice(first)]
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
