import { newKey } from '../../../../platform/web/browser/new-key.ts'
import type { Fields } from './kept.ts'
import { fieldIn } from './kept.ts'

type Written = HTMLTextAreaElement | HTMLInputElement

/** What a form sends; its token is added when it goes. */
export function fieldsOf(form: HTMLFormElement, button?: HTMLElement | null): Fields {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== '_csrf' ? [[name, value] as const] : [],
  )
  return button instanceof HTMLButtonElement && button.name
    ? [...fields, [button.name, button.value]]
    : fields
}

const actionOf = (form: HTMLFormElement) => form.getAttribute('action') ?? ''

/** The forms whose words are kept; not those with a file, which the browser sends itself. */
export const isKept = (form: HTMLFormElement) => 'keep' in form.dataset && !form.querySelector('[type=file]')

export const writtenIn = (form: HTMLFormElement) => [
  ...form.querySelectorAll<Written>('textarea, input[type=text]'),
]

/** What somebody typed and did not send; undefined when they typed nothing. */
export function typedIn(form: HTMLFormElement) {
  const typed = writtenIn(form).some(({ value, defaultValue }) => value !== defaultValue)
  return typed ? { action: actionOf(form), fields: fieldsOf(form) } : undefined
}

/** Puts it back; with the version it was begun from, so that who else changed it meanwhile is not written over. */
export function fill(form: HTMLFormElement, fields: Fields): void {
  for (const [name, value] of fields) {
    if (name === '_key') continue
    const found = form.elements.namedItem(name)
    if (found instanceof RadioNodeList) found.value = value
    else if (found instanceof HTMLInputElement && found.type === 'checkbox') found.checked = true
    else if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) found.value = value
  }
}

/** Ready for the next: what is sent from now on is another thing. What was typed meanwhile stays. */
export function anew(form: HTMLFormElement, sent: string): void {
  const key = form.elements.namedItem('_key')
  if (key instanceof HTMLInputElement) key.value = newKey()
  if (form.dataset.keep !== 'each') return
  for (const field of writtenIn(form)) {
    field.defaultValue = ''
    if (field.value === sent) field.value = ''
  }
}

/** What is kept of a form that was just sent. */
export function waitingOf(form: HTMLFormElement, button: HTMLElement | null) {
  const fields = fieldsOf(form, button)
  const label = button?.dataset.label ?? button?.textContent?.trim() ?? ''
  const { seen } = form.dataset
  return {
    action: actionOf(form),
    fields,
    shown: fieldIn(fields, writtenIn(form)[0]?.name ?? '') || label,
    tries: 0,
    ...(seen !== undefined && { seen: [seen] }),
  }
}

/** Sends it the ordinary way: the server's own page then says what is wrong, with the words in it. */
export function handOver(action: string, fields: Fields, token: string): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  form.hidden = true
  for (const [name, value] of [['_csrf', token] as const, ...fields]) {
    const field = document.createElement('textarea')
    field.name = name
    field.value = value
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}
