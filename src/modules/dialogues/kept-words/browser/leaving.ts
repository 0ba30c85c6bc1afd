import { button, element, paragraph, type Say } from './box.ts'
import type { Drawer } from './drawer.ts'

interface Leaving {
  form: HTMLFormElement
  drawer: Drawer
  say: Say
  /** Tries to deliver what waits. */
  deliver(): Promise<void>
  go(to: string): void
}

/** Done on this device: what waits goes first, or it is said what would be lost; then nothing of it stays here. */
export async function leave(leaving: Leaving): Promise<void> {
  const { drawer, say, form } = leaving
  const patience = new Promise((resolve) => setTimeout(resolve, 6000))
  await Promise.race([leaving.deliver(), patience])
  const [waiting, drafts] = await Promise.all([drawer.all('waiting'), drawer.all('draft')])
  if (waiting.length + drafts.length === 0) return reallyLeave(leaving)
  const stay = button(say('leave.stay'), () => asked.remove())
  const go = button(say('leave.go'), () => {
    asked.remove()
    return reallyLeave(leaving)
  })
  const asked = ask(form, say('leave.waits'), stay, go)
}

async function reallyLeave({ form, drawer, say, go }: Leaving): Promise<void> {
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { 'kampvuur-kept': 'yes' },
      redirect: 'manual',
      signal: AbortSignal.timeout(12_000),
    })
    const to = answer.headers.get('kampvuur-next')
    if (answer.status !== 204 || !to) throw new Error(`${answer.status}`)
    await drawer.empty()
    go(to)
  } catch {
    ask(form, say('leave.away'))
  }
}

/** In place of an earlier question, right where the button was pressed. */
function ask(form: HTMLFormElement, text: string, ...buttons: HTMLElement[]): HTMLElement {
  document.querySelector('.kv-kept--leaving')?.remove()
  const made = element('div', 'kv-notice kv-notice--care kv-kept kv-kept--leaving')
  const row = element('p', 'kv-actions')
  row.append(...buttons)
  made.append(paragraph(text), row)
  made.tabIndex = -1
  const main = document.querySelector('main')
  form.closest<HTMLElement>('[popover]')?.hidePopover?.()
  if (main?.contains(form)) form.after(made)
  else main?.prepend(made)
  made.focus()
  return made
}
