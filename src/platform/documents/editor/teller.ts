/** In milliseconds: whoever listens hears first where the focus went. */
const AFTER = 150

export interface Teller {
  element: HTMLElement
  /** Shows a sentence below the text, and has it heard; the same one twice is heard twice. */
  tell(sentence: string): void
}

/** What was done, in a sentence. Never taken off the page while it is empty: a region that appears with its words is often not heard. */
export function makeTeller(): Teller {
  const element = Object.assign(document.createElement('p'), { className: 'kv-editor__said' })
  element.setAttribute('role', 'status')
  let waiting = 0
  return {
    element,
    tell(sentence) {
      clearTimeout(waiting)
      element.textContent = ''
      waiting = window.setTimeout(() => {
        element.textContent = sentence
      }, AFTER)
    },
  }
}
