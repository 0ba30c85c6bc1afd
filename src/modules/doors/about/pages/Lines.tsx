import type { Child } from 'hono/jsx'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { aboutWords } from '../locales/index.ts'

/** `chapter.1`, `chapter.2` … as a list, with what goes before and after. */
export function Lines({ locale, chapter, before = [], after = [] }: LinesProps) {
  const w = aboutWords(locale)
  const lines: Child[] = []
  for (let key = `${chapter}.1`; aboutWords.has(key); key = `${chapter}.${lines.length + 1}`)
    lines.push(w(key))
  return (
    <ul>
      {[...before, ...lines, ...after].map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

interface LinesProps {
  locale: Locale
  chapter: string
  before?: readonly Child[]
  after?: readonly Child[]
}
