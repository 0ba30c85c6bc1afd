import type { Bilingual } from '../../platform/i18n/words.ts'

/** Without the languages in which nothing was written. */
export const inBoth = (nl: string, en: string): Bilingual => ({ ...(nl && { nl }), ...(en && { en }) })
