import type { Child } from 'hono/jsx'
import type { Locale } from '../../../platform/i18n/words.ts'
import { hintKeys, hintWords } from './locales/index.ts'
import { hintsIn } from './rules.ts'

/** Below words that are being read over: what may point at somebody. It can be folded away, and stops nothing. */
export function HintsOf({ locale, words }: { locale: Locale; words: string | null }) {
  const hints = hintsIn(words ?? '')
  if (hints.length === 0) return null
  const w = hintWords(locale)
  return (
    <details class="kv-hints" open>
      <summary>{w('title')}</summary>
      {hints.map(({ kind, words: found }) => (
        <p dir="auto">{w(kind, { words: found })}</p>
      ))}
      <p>{w('free')}</p>
    </details>
  )
}

/** Below a field in which one writes: the same, while one writes. Looks on this device alone; empty without JavaScript. */
export function GentleHints({ locale, field = 'words' }: { locale: Locale; field?: string }) {
  const w = hintWords(locale)
  const words = JSON.stringify(Object.fromEntries(hintKeys.map((key) => [key, w(key)])))
  return <kv-gentle-hints for={field} data-words={words} role="status" />
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-gentle-hints': { for: string; 'data-words': string; role: 'status'; children?: Child }
    }
  }
}
