import { Actions, LinkButton, PageHead, PrintButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { objectionWords } from '../locales/index.ts'
import { LetterSheet } from './LetterSheet.tsx'

interface SentPageProps {
  locale: Locale
  /** As it is printed. */
  code: string
  /** Where it is filled in. */
  address: string
  movement: Movement
  now: Date
  back: string
}

/** The same for everybody, whether anybody will hear it or not: a code, and where the answer is read; a letter to keep. */
export function SentPage({ locale, code, address, movement, now, back }: SentPageProps) {
  const w = objectionWords(locale)
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={w('done.title')} lead={w('done.lead')} />
      </div>
      <LetterSheet locale={locale} movement={movement} now={now} title={w('letter.code.title')}>
        <p>{w('letter.code')}</p>
        <p class="kv-objection-code">{code}</p>
        <p>{w('done.where', { address })}</p>
        <p>{w('letter.code.phone')}</p>
        <p>{w('done.unsaid')}</p>
      </LetterSheet>
      <div class="kv-no-print">
        <p>{w('letter.why')}</p>
        <Actions>
          <PrintButton label={w('letter.print')} />
          <LinkButton href={back} variant="quiet">
            {w('back')}
          </LinkButton>
        </Actions>
      </div>
    </>
  )
}
