import { type Locale, locales } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'

interface ChoiceProps {
  locale: Locale
  /** The list with all of them, and whose it is. */
  page: string
  chosen: Locale | undefined
}

/** All stories, or those in one language; a page that has more of a choice than this has it elsewhere. */
export function LanguageChoice({ locale, page, chosen }: ChoiceProps) {
  const w = storyWords(locale)
  const choices = [undefined, ...locales]
  return (
    <nav class="kv-languages" aria-label={w('language')}>
      <ul>
        {choices.map((one) => (
          <li>
            <a
              href={one ? `${page}${page.includes('?') ? '&' : '?'}language=${one}` : page}
              aria-current={one === chosen ? 'true' : undefined}
            >
              {one ? w(`language.${one}`) : w('language.all')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
