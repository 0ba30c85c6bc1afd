import { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import type { Document } from '../document.ts'
import { Autosave } from '../editor/autosave.ts'
import { makeLinkBox } from '../editor/link-box.ts'
import { documentMarks } from '../editor/marks.ts'
import { moveWhole } from '../editor/move.ts'
import { documentNodes } from '../editor/nodes.ts'
import { readPasted } from '../editor/pasted.ts'
import { goBehind, putBlock, putLine, typeBehind } from '../editor/put.ts'
import { makeToolbar, toolButton } from '../editor/toolbar.ts'
import type { Wholes } from '../editor/wholes.ts'
import type { EditorWords } from '../editor/words.ts'
import { readNotation } from '../notation/read.ts'
import { toPlainNotation } from '../notation/write.ts'

const PLAIN = 'kv-plain-text'

/**
 * Makes of a box with the plain notation an editor in which one sees what one makes. The box stays the form's field and is always up to
 * date: with and without this script the same is sent. `data-words`: what it says; `data-wholes`: the pictures and words that may stand in it;
 * `data-save`: where what is typed is kept meanwhile.
 */
class DocumentEditor extends HTMLElement {
  #words = JSON.parse(this.dataset.words ?? '{}') as EditorWords

  #wholes = JSON.parse(this.dataset.wholes ?? '{}') as Wholes

  connectedCallback() {
    const box = this.querySelector('textarea')
    if (!box || this.#editor) return
    const { form } = box
    const autosave = form && this.dataset.save && new Autosave(form, this.dataset.save, this.#words)
    this.#rich(box)
    if (!autosave) return
    this.append(autosave.kept, autosave.trouble)
    autosave.begin()
  }

  #editor: Editor | undefined

  #rich(box: HTMLTextAreaElement) {
    const words = this.#words
    const sheet = Object.assign(document.createElement('div'), { className: 'kv-editor__sheet' })
    const said = Object.assign(document.createElement('p'), { className: 'kv-editor__said' })
    said.setAttribute('role', 'status')
    const editor = new Editor({
      element: sheet,
      injectCSS: false, // the Content-Security-Policy allows no style in the page: it stands in document.css
      extensions: [...documentNodes(words, this.#wholes), ...documentMarks],
      content: asContent(box.value),
      textDirection: 'auto',
      editorProps: {
        attributes: attributesFrom(box),
        handlePaste: (_, pasted) => {
          goBehind(editor)
          return this.#paste(pasted.clipboardData?.getData('text/html') ?? '', said)
        },
        handleTextInput: (_, __, ___, typed) => typeBehind(editor, typed),
        // An input method begins where the cursor is, and would put its first letter in the place of what is chosen.
        handleDOMEvents: {
          compositionstart: () => {
            goBehind(editor)
            return false
          },
        },
        handleKeyDown: (_, { altKey, key, isComposing }) => {
          if (isComposing || key === 'Process') goBehind(editor)
          if (!altKey) return false
          if (key === 'F10') toolbar.focus()
          return key === 'F10' || moveWhole(editor, key)
        },
      },
      onUpdate: () => {
        box.value = toPlainNotation(editor.getJSON() as Document)
        box.dispatchEvent(new Event('input', { bubbles: true }))
      },
      onTransaction: () => {
        toolbar?.update()
        link?.update()
      },
    })
    this.#editor = editor
    const link = makeLinkBox(editor, words, box.id)
    const plain = toolButton(words.plain)
    const toolbar = makeToolbar(editor, words, [link.button])
    const rich = [toolbar.element, link.element, sheet, said]
    const head = Object.assign(document.createElement('div'), { className: 'kv-editor__head' })
    head.append(toolbar.element, plain)
    box.before(head, link.element, sheet, said)
    const show = (asPlain: boolean) => {
      for (const one of rich) if (one !== link.element || asPlain) one.hidden = asPlain
      box.hidden = !asPlain
      this.classList.toggle('kv-editor--rich', !asPlain)
      plain.setAttribute('aria-pressed', String(asPlain))
    }
    plain.addEventListener('click', () => {
      const asPlain = plain.getAttribute('aria-pressed') !== 'true'
      if (!asPlain) editor.commands.setContent(asContent(box.value), { emitUpdate: false })
      remember(asPlain)
      show(asPlain)
    })
    // What did not arrive before is put in the box by another hand.
    box.addEventListener('change', () =>
      editor.commands.setContent(asContent(box.value), { emitUpdate: false }),
    )
    this.querySelector('label')?.addEventListener('click', () => box.hidden && editor.commands.focus())
    this.#offer(box, said)
    toolbar.update()
    link.update()
    const typing = document.activeElement === box
    show(remembered())
    // Whoever began to type before this script came goes on where they were.
    if (typing && box.hidden) editor.commands.focus('end')
  }

  /** What can be put into the text has a button from now on; the line to copy stays where one writes the signs oneself. */
  #offer(box: HTMLTextAreaElement, said: HTMLElement) {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-put]')) {
      const line = button.dataset.put ?? ''
      const [block] = readNotation(line).content
      button.hidden = false
      button.addEventListener('click', () => {
        if (!box.hidden) putLine(box, line)
        else if (this.#editor && block) putBlock(this.#editor, block)
        said.textContent = this.#words.put
      })
    }
  }

  /** What was copied from this editor comes back as it was; all else is read as on the server. */
  #paste(html: string, said: HTMLElement): boolean {
    const editor = this.#editor
    if (!editor || html === '' || html.includes('data-pm-slice')) return false
    const { document: read, left } = readPasted(html)
    said.textContent = left.length
      ? this.#words.pasted.replace('{what}', left.map((what) => this.#words[`left.${what}`]).join(', '))
      : ''
    if (read.content.length === 0) return true
    const { state, view } = editor
    const slice = Slice.maxOpen(state.schema.nodeFromJSON(read).content)
    view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
    return true
  }
}

/** An editor is never empty: there is a paragraph to type in. */
function asContent(notation: string): Document {
  const { content } = readNotation(notation)
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] }
}

/** The sheet is called and explained as the box is. */
function attributesFrom(box: HTMLTextAreaElement): Record<string, string> {
  const label = box.labels[0]
  if (label) label.id ||= `${box.id}-label`
  const about = box.getAttribute('aria-describedby')
  const wrong = box.getAttribute('aria-invalid')
  return {
    role: 'textbox',
    class: 'kv-document kv-field__input',
    'aria-multiline': 'true',
    ...(label && { 'aria-labelledby': label.id }),
    ...(about && { 'aria-describedby': about }),
    ...(wrong && { 'aria-invalid': wrong }),
    ...(box.closest('[lang]') && { lang: box.closest('[lang]')?.getAttribute('lang') ?? '' }),
  }
}

/** Some browsers keep nothing; then it is asked again the next time. */
function remembered(): boolean {
  try {
    return localStorage.getItem(PLAIN) === 'yes'
  } catch {
    return false
  }
}

function remember(plain: boolean): void {
  try {
    if (plain) localStorage.setItem(PLAIN, 'yes')
    else localStorage.removeItem(PLAIN)
  } catch {}
}

customElements.define('kv-document-editor', DocumentEditor)
