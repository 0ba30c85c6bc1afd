import { Heading, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { called } from '../../formats/called.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'
import { AgreementList, PassOn } from './Agreements.tsx'

/** The agreements in large letters, to lie on the table or hang on the wall. */
export function AgreementsSheet({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  return (
    <PrintSheet size="a4">
      <Heading level={2}>{w('sheet.agreements', called(locale, fire.format))}</Heading>
      <div class="kv-sheet__large">
        <AgreementList locale={locale} fire={fire} />
      </div>
      <div class="kv-sheet__rule">
        <Heading level={3}>{w('pass-on')}</Heading>
        <PassOn locale={locale} fire={fire} />
      </div>
    </PrintSheet>
  )
}
