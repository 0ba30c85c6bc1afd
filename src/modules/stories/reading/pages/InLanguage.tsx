import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'

/** Beside the title of what is written in another language than the page around it. */
export const InLanguage = ({ locale, language }: { locale: Locale; language: Locale }) =>
  language === locale ? null : <span>, {storyWords(locale)(`in.${language}`)}</span>
