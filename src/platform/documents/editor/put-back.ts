import { isSame, type Left, typedIn, type Unsent } from './unsent.ts'
import type { EditorWords } from './words.ts'

/**
 * Puts what had not arrived when this tab left the page back where it was typed; where something newer stands there by now, beside it.
 * @returns what was put back in the form, to be kept again; undefined where the form stays as the page gave it.
 */
export function putBack(form: HTMLFormElement, unsent: Unsent, words: EditorWords): Left | undefined {
  const left = unsent.left()
  if (!left) return undefined
  if (isSame(left.typed, typedIn(new FormData(form)))) {
    unsent.arrived()
    return undefined
  }
  if (left.version !== versionIn(form)) {
    form.before(beside(form, left, unsent, words))
    return undefined
  }
  for (const [name, value] of left.typed) {
    const field = form.elements.namedItem(name)
    if (isWritten(field)) field.value = value
  }
  return left
}

export function versionIn(form: HTMLFormElement): string {
  const field = form.elements.namedItem('_version')
  return field instanceof HTMLInputElement ? field.value : ''
}

/** The version of the same form that the house has now, where all that stands in it is what this tab typed. */
export async function versionOf(left: Left, address: string): Promise<string | undefined> {
  const answer = await fetch(window.location.href, { headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const form = page.querySelector(`[data-save="${CSS.escape(address)}"]`)?.closest('form')
  if (!form || !isSame(left.typed, typedIn(new FormData(form)))) return undefined
  return (form.querySelector<HTMLInputElement>('input[name="_version"]')?.value ?? '') || undefined
}

/** Never chosen anew behind somebody's back: what is ticked or chosen stays as the page says. */
const isWritten = (field: Element | RadioNodeList | null): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && (field.type === 'text' || field.type === 'search'))

/** Both under each other, unless the one goes on from the other. */
const together = (there: string, typed: string): string =>
  typed.includes(there) ? typed : `${there}\n\n${typed}`

function beside(form: HTMLFormElement, { typed }: Left, unsent: Unsent, words: EditorWords): HTMLElement {
  const other = typed.flatMap(([name, value]) => {
    const field = form.elements.namedItem(name)
    return isWritten(field) && field.value !== value && value !== '' ? [{ field, value }] : []
  })
  const box = Object.assign(document.createElement('div'), { className: 'kv-editor__unsent' })
  const said = Object.assign(document.createElement('p'), { textContent: words.unsent })
  said.setAttribute('role', 'status')
  const text = document.createElement('textarea')
  const value = other.map((one) => one.value).join('\n\n')
  Object.assign(text, { value, readOnly: true, rows: 8, className: 'kv-field__input' })
  text.setAttribute('aria-label', words['unsent.typed'])
  const away = () => {
    unsent.arrived()
    box.remove()
  }
  const add = button(words['unsent.add'], () => {
    for (const { field, value } of other) {
      field.value = field instanceof HTMLTextAreaElement ? together(field.value, value) : value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    away()
  })
  box.append(said, text, add, button(words['unsent.away'], away))
  return box
}

function button(word: string, pressed: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button' as const,
    className: 'kv-button kv-button--quiet',
    textContent: word,
  })
  made.addEventListener('click', pressed)
  return made
}
