/** What the server gave to begin with, and the token to come back with. */
interface Begun {
  options: unknown
  ceremony: string
}

/** Whether this browser can keep keys and speak about them as JSON. */
export function canKeepKeys(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  )
}

/**
 * Runs one ceremony for a form: begins at the server, lets the authenticator answer, fills the form's hidden fields
 * and sends it. @throws when the server or the authenticator does not go along.
 */
export async function performCeremony(
  form: HTMLFormElement,
  begin: string,
  answer: (options: unknown) => Promise<Credential | null>,
): Promise<void> {
  const body = new URLSearchParams({ _csrf: fieldOf(form, '_csrf').value })
  const begun = await fetch(begin, { method: 'POST', body })
  if (!begun.ok) throw new Error(`begin ${begun.status}`)
  const { options, ceremony } = (await begun.json()) as Begun
  const credential = await answer(options)
  if (!credential) throw new Error('no credential')
  fieldOf(form, 'ceremony').value = ceremony
  fieldOf(form, 'response').value = JSON.stringify(credential)
  form.submit()
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const field = form.elements.namedItem(name)
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${name}`)
  return field
}

/** Makes a form's button run a ceremony instead of sending the form as it is. */
export function onSubmit(
  island: HTMLElement,
  answer: (options: unknown) => Promise<Credential | null>,
): void {
  const form = island.querySelector('form')
  const status = island.querySelector<HTMLElement>('[role=status]')
  const begin = island.getAttribute('begin') ?? ''
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    if (status) status.textContent = ''
    performCeremony(form, begin, answer).catch(() => {
      if (status) status.textContent = status.dataset.failed ?? ''
    })
  })
}
