import { newKey } from './new-key.ts'
import { type Verdict, verdictOn } from './verdict.ts'

/** A form as it was when somebody sent it. */
export interface Sent {
  action: string
  fields: readonly (readonly [name: string, value: string])[]
}

/** What answers no sooner is tried again. */
const patience = 12_000

/** What the form sends now, under a key that ends with it: whatever is sent next is another thing. */
export function takeUp(form: HTMLFormElement, submitter: HTMLElement | null): Sent {
  const action = submitter?.getAttribute('formaction') ?? form.action
  // A button's own name and value go along as fields do.
  const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)] as const)
  const key = form.querySelector<HTMLInputElement>('[name="_key"]')
  if (key) key.value = newKey()
  return { action, fields }
}

/** Sends it without leaving the page. The same may be sent again: its key makes the two one. */
export async function sendQuietly({ action, fields }: Sent): Promise<Verdict> {
  try {
    const { status, headers } = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      headers: { 'kampvuur-kept': 'yes' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    return verdictOn(status, headers.has('x-request-id'))
  } catch {
    return 'later'
  }
}

/** Sends it in the ordinary way, so that the server's own page says what is wrong with it. */
export function sendOrdinarily({ action, fields }: Sent): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  form.hidden = true
  for (const [name, value] of fields) {
    const field = document.createElement('textarea')
    field.name = name
    field.value = value
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}
