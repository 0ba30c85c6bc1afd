import { type Locale, locales } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'

/** All stories, or those in one language; a page that has more of a choice than this has it elsewhere. */
export function LanguageChoice({ locale, chosen }: { locale: Locale; chosen: Locale | undefined }) {
  const w = storyWords(locale)
  const choices = [undefined, ...locales]
  return (
    <nav class="kv-languages" aria-label={w('language')}>
      <ul>
        {choices.map((one) => (
          <li>
            <a
              href={one ? `/stories?language=${one}` : '/stories'}
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
