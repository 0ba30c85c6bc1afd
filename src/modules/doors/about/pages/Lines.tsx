import type { Child } from 'hono/jsx'
import { CallIn } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { aboutWords } from '../locales/index.ts'

/** `chapter.1`, `chapter.2` … as a list, with what goes before and after. */
export function Lines({ locale, chapter, phone = '', before = [], after = [] }: LinesProps) {
  const lines: Child[] = []
  for (let key = `${chapter}.1`; aboutWords.has(key); key = `${chapter}.${lines.length + 1}`)
    lines.push(lineOf(locale, key, phone))
  return (
    <ul>
      {[...before, ...lines, ...after].map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

/** A sentence, with the number to call where it has room for one; without a number it is said in another way. */
export function lineOf(locale: Locale, key: Key, phone: string): Child {
  const w = aboutWords(locale)
  const none = `${key}.none`
  if (!aboutWords.has(none)) return w(key)
  return phone ? <CallIn text={w(key)} phone={phone} /> : w(none)
}

type Key = Parameters<ReturnType<typeof aboutWords>>[0]

interface LinesProps {
  locale: Locale
  chapter: string
  /** The number of the movement, for a line that says to call it. */
  phone?: string
  before?: readonly Child[]
  after?: readonly Child[]
}
