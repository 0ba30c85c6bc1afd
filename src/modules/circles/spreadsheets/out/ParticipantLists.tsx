import type { Locale } from '../../../../platform/i18n/words.ts'
import { sheetWords } from '../words.ts'
import { Lists } from './Lists.tsx'

/** The list of who takes part, to take along. */
export const ParticipantLists = ({ locale }: { locale: Locale }) => (
  <Lists locale={locale} base="/lists/participants" title={sheetWords(locale)('out.houses')} />
)
