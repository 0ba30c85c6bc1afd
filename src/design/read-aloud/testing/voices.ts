import type { BrowserContext, Page } from 'playwright-core'

/**
 * Gives the pages of a context a browser's speech that says nothing and writes down what it was asked to say. A sentence
 * ends when the test says so. `late`: the voices come after the page did.
 */
export async function withVoices(
  context: BrowserContext,
  voices: readonly { lang: string; localService?: boolean }[],
  { late = false } = {},
): Promise<void> {
  await context.addInitScript(
    ({ voices, late }) => {
      const all = voices.map((voice) => ({ localService: true, ...voice }))
      const speech = Object.assign(new EventTarget(), {
        present: late ? [] : all,
        said: [] as string[],
        now: null as SpeechSynthesisUtterance | null,
        getVoices: () => speech.present,
        speak(words: SpeechSynthesisUtterance) {
          speech.said.push(`${words.voice?.lang ?? 'none'}: ${words.text}`)
          speech.now = words
        },
        cancel() {
          const cut = speech.now
          speech.now = null
          cut?.onerror?.call(cut, new Event('error') as SpeechSynthesisErrorEvent)
        },
        end() {
          const done = speech.now
          speech.now = null
          done?.onend?.call(done, new Event('end') as SpeechSynthesisEvent)
        },
        arrive() {
          speech.present = all
          speech.dispatchEvent(new Event('voiceschanged'))
        },
      })
      Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string
          constructor(text: string) {
            this.text = text
          }
        },
      })
    },
    { voices, late },
  )
}

/** What was asked to be said so far, each with its voice. */
export const said = (page: Page) => page.evaluate<string[]>('speechSynthesis.said')

/** Says everything to the end. */
export async function listen(page: Page): Promise<string[]> {
  await page.evaluate('while (speechSynthesis.now) speechSynthesis.end()')
  return said(page)
}
