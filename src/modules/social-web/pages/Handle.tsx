import type { Locale } from '../../../platform/i18n/words.ts'
import { languageOfHandles } from '../actors.ts'

/** A name to look for elsewhere: it is copied as it is, and read aloud in the language it is made of. */
export const Handle = ({ locale, handle }: { locale: Locale; handle: string }) => (
  <code lang={locale === languageOfHandles ? undefined : languageOfHandles} translate="no">
    {handle}
  </code>
)
