import type { Locale } from '../../../../platform/i18n/words.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** The themes they asked for; nothing where they asked for none. */
export function MyWishes({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  if (taken.wishes.length === 0) return null
  return (
    <>
      <h2>{takeAlongWords(locale)('wishes')}</h2>
      <ul>
        {taken.wishes.map(({ about, text, answer }) => (
          <li dir="auto">
            {[about, text].filter(Boolean).join(': ')}
            {answer ? ` (${answer})` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
