/**
 * Sends a form without leaving the page. What the server does not simply accept is sent once more in the ordinary way,
 * so that its page says what is wrong: the form's key makes the two one.
 * @returns whether it was done.
 */
export async function sendQuietly(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> {
  const action = submitter?.getAttribute('formaction') ?? form.action
  const fields = new FormData(form, submitter)
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]))
  const answer = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
  if (answer?.type === 'opaqueredirect') {
    const key = form.querySelector<HTMLInputElement>('[name="_key"]')
    if (key) key.value = newKey()
    return true
  }
  ordinarily(form, action, fields)
  return false
}

/** A button's own name, value and address go along as fields do. */
function ordinarily(form: HTMLFormElement, action: string, fields: FormData): void {
  const copy = document.createElement('form')
  copy.method = form.method
  copy.action = action
  for (const [name, value] of fields) {
    const input = document.createElement('textarea')
    input.name = name
    input.value = String(value)
    copy.append(input)
  }
  copy.hidden = true
  document.body.append(copy)
  copy.submit()
}

/** Also where the page came over plain http, which has no `randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
