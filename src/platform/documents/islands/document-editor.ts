import { Editor } from '@tiptap/core'
import type { Document } from '../document.ts'
import { Autosave } from '../editor/autosave.ts'
import { keptInSight } from '../editor/kept-in-sight.ts'
import { makeLinkBox } from '../editor/link-box.ts'
import { documentMarks } from '../editor/marks.ts'
import { isWhole } from '../editor/move.ts'
import { documentNodes } from '../editor/nodes.ts'
import { pasteBlocks } from '../editor/paste-blocks.ts'
import { readPasted } from '../editor/pasted.ts'
import { goBehind, putBlock, putLine, typeBehind } from '../editor/put.ts'
import { remember, remembered } from '../editor/remembered.ts'
import { attributesFrom } from '../editor/sheet.ts'
import { stepIn } from '../editor/step.ts'
import { makeTeller } from '../editor/teller.ts'
import { makeToolbar, toolButton } from '../editor/toolbar.ts'
import { sentencesIn } from '../editor/where.ts'
import { type Speaks, wholeTakes } from '../editor/whole-keys.ts'
import type { Wholes } from '../editor/wholes.ts'
import type { EditorWords } from '../editor/words.ts'
import { readNotation } from '../notation/read.ts'
import { toPlainNotation } from '../notation/write.ts'

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

  #speaks: Speaks = { ...makeTeller(), sentences: sentencesIn(this.#words, this.#wholes) }

  #rich(box: HTMLTextAreaElement) {
    const words = this.#words
    const sheet = Object.assign(document.createElement('div'), { className: 'kv-editor__sheet' })
    const { element: said, tell, sentences } = this.#speaks
    const keys = Object.assign(document.createElement('p'), {
      ...{ className: 'kv-hidden', id: `${box.id}-keys`, textContent: words.keys },
    })
    const head = Object.assign(document.createElement('div'), { className: 'kv-editor__head' })
    let wasWhole = false
    const editor = new Editor({
      element: sheet,
      injectCSS: false, // the Content-Security-Policy allows no style in the page: it stands in document.css
      extensions: [...documentNodes(words, this.#wholes), ...documentMarks],
      content: asContent(box.value),
      textDirection: 'auto',
      editorProps: {
        attributes: attributesFrom(box, keys),
        ...keptInSight(head),
        handlePaste: (_, pasted) => {
          goBehind(editor)
          return this.#paste(pasted.clipboardData?.getData('text/html') ?? '')
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
          if (altKey && key === 'F10') toolbar.focus()
          return (altKey && key === 'F10') || wholeTakes(editor, { key, altKey }, this.#speaks)
        },
      },
      onUpdate: () => {
        box.value = toPlainNotation(editor.getJSON() as Document)
        box.dispatchEvent(new Event('input', { bubbles: true }))
      },
      onSelectionUpdate: ({ transaction }) => {
        const before = wasWhole
        wasWhole = isWhole(editor.state)
        if (stepIn(transaction)) return
        // No longer so once one goes on.
        if (wasWhole) tell(sentences.chosen(editor.state))
        else if (before) tell('')
      },
      onTransaction: ({ transaction }) => {
        toolbar?.update()
        link?.update()
        const stepped = stepIn(transaction)
        if (stepped) tell(sentences[stepped](editor.state))
      },
    })
    this.#editor = editor
    const link = makeLinkBox(editor, { words, tell, id: box.id })
    const plain = toolButton(words.plain)
    const toolbar = makeToolbar(editor, { words, sentences, tell, more: [link.button] })
    const rich = [head, link.element, sheet]
    const way = Object.assign(document.createElement('div'), { className: 'kv-editor__way' })
    way.append(plain)
    head.append(toolbar.element)
    box.before(way, head, link.element, keys, sheet)
    box.after(said)
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
    // What is wrong with the text is said on top of the page, with a link to the box that is not in sight here.
    for (const way of document.querySelectorAll(`a[href="#${CSS.escape(box.id)}"]`))
      way.addEventListener('click', (pressed) => {
        if (!box.hidden) return
        pressed.preventDefault()
        editor.commands.focus()
      })
    this.#offer(box)
    toolbar.update()
    link.update()
    const typing = document.activeElement === box
    show(remembered())
    // Whoever began to type before this script came goes on where they were.
    if (typing && box.hidden) editor.commands.focus('end')
  }

  /** What can be put into the text has a button from now on; the line to copy stays where one writes the signs oneself. */
  #offer(box: HTMLTextAreaElement) {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-put]')) {
      const line = button.dataset.put ?? ''
      const [block] = readNotation(line).content
      button.hidden = false
      button.addEventListener('click', () => {
        const editor = this.#editor
        if (!box.hidden) putLine(box, line)
        else if (editor && block) putBlock(editor, block)
        this.#speaks.tell(box.hidden && editor ? this.#speaks.sentences.put(editor.state) : this.#words.put)
      })
    }
  }

  /** What was copied from this editor comes back as it was; all else is read as on the server. */
  #paste(html: string): boolean {
    const editor = this.#editor
    if (!editor || html === '' || html.includes('data-pm-slice')) return false
    const { document: read, left } = readPasted(html)
    this.#speaks.tell(
      left.length
        ? this.#words.pasted.replace('{what}', left.map((what) => this.#words[`left.${what}`]).join(', '))
        : '',
    )
    if (read.content.length === 0) return true
    const { state, view } = editor
    const { content } = state.schema.nodeFromJSON(read)
    view.dispatch(pasteBlocks(state.tr, content).scrollIntoView().setMeta('paste', true))
    return true
  }
}

/** An editor is never empty: there is a paragraph to type in. */
function asContent(notation: string): Document {
  const { content } = readNotation(notation)
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] }
}

customElements.define('kv-document-editor', DocumentEditor)
