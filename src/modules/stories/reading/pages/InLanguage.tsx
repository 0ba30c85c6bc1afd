import type { Locale } from '../../../../platform/i18n/words.ts'
import { inLanguageOf } from '../../in-language-of.ts'
import { langOf, type Written } from '../../lang.ts'

/** Beside the title of what is written in another language than the page around it. */
export const InLanguage = ({ locale, story }: { locale: Locale; story: Written }) =>
  langOf(story) === locale ? null : <span>, {inLanguageOf(locale, story)}</span>
