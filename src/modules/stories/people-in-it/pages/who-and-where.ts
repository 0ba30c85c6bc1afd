import type { Locale } from '../../../../platform/i18n/words.ts'
import type { QuotableSlip } from '../said.ts'
import { peopleInItWords } from '../words.ts'

/** Below words that can be put into a story: whose they are and from which conversation, as far as who writes may know. */
export const whoAndWhere = (
  locale: Locale,
  { name, from }: Pick<QuotableSlip, 'name' | 'from'>,
): string | undefined =>
  [name, from && peopleInItWords(locale)('quote.from', { name: from })].filter(Boolean).join(', ') ||
  undefined
