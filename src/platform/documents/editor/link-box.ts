import type { Editor } from '@tiptap/core'
import { safeHref } from '../href.ts'
import { toolButton } from './toolbar.ts'
import type { EditorWords } from './words.ts'

interface LinkBox {
  /** Opens and closes the box; tells whether a link is there. */
  button: HTMLButtonElement
  element: HTMLElement
  update(): void
}

interface LinkParts {
  words: EditorWords
  tell(sentence: string): void
  /** Of the box with the text. */
  id: string
}

/** Where a link leads is asked in the page itself, under the toolbar. */
export function makeLinkBox(editor: Editor, { words, tell, id }: LinkParts): LinkBox {
  const button = toolButton(words.link)
  const element = Object.assign(document.createElement('div'), { className: 'kv-editor__link', hidden: true })
  const input = Object.assign(document.createElement('input'), {
    type: 'url',
    id: `${id}-href`,
    className: 'kv-field__input',
  })
  const label = Object.assign(document.createElement('label'), {
    htmlFor: input.id,
    textContent: words['link.where'],
  })
  const wrong = Object.assign(document.createElement('p'), {
    id: `${id}-href-error`,
    className: 'kv-field__error',
    hidden: true,
  })
  wrong.textContent = words['link.wrong']
  // The focus is in the box already, so going there says nothing.
  wrong.setAttribute('role', 'alert')
  input.setAttribute('aria-describedby', wrong.id)
  const [set, unset, cancel] = [words['link.set'], words['link.unset'], words['link.cancel']].map(toolButton)
  element.append(label, wrong, input, ...[set, unset, cancel].filter((one) => one !== undefined))
  const show = (open: boolean) => {
    element.hidden = !open
    wrong.hidden = true
    input.removeAttribute('aria-invalid')
    button.setAttribute('aria-expanded', String(open))
  }
  const close = () => {
    show(false)
    editor.commands.focus()
  }
  const put = () => {
    const href = addressOf(input.value)
    if (href === undefined) {
      wrong.hidden = false
      input.setAttribute('aria-invalid', 'true')
      return input.focus()
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setMark('link', { href }).run()
    show(false)
    tell(words.on.replace('{what}', words.link))
  }
  show(false)
  button.addEventListener('click', () => {
    if (!element.hidden) return close()
    input.value = String(editor.getAttributes('link').href ?? '')
    show(true)
    input.focus()
  })
  set?.addEventListener('click', put)
  cancel?.addEventListener('click', close)
  unset?.addEventListener('click', () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    show(false)
    tell(words.off.replace('{what}', words.link))
  })
  element.addEventListener('keydown', (pressed) => {
    if (pressed.key === 'Escape') close()
    else if (pressed.key === 'Enter' && pressed.target === input) put()
    else return
    pressed.preventDefault()
  })
  return {
    button,
    element,
    update: () => button.setAttribute('aria-pressed', String(editor.isActive('link'))),
  }
}

/** Most people type an address without its beginning. */
function addressOf(typed: string): string | undefined {
  const bare = typed.trim()
  if (/^[^\s/:@]+@[^\s/:@]+\.\w+$/.test(bare)) return safeHref(`mailto:${bare}`)
  return (
    safeHref(bare) ?? (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(bare) ? safeHref(`https://${bare}`) : undefined)
  )
}
