import type { PropsWithChildren } from 'hono/jsx'
import { CallIn, Heading, PrintSheet } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { objectionWords } from '../locales/index.ts'

interface LetterSheetProps {
  locale: Locale
  movement: Movement
  now: Date
  title: string
}

/** For who has no computer: somebody prints it for them. Neither whose words it is about, nor where they were said. */
export function LetterSheet({ locale, movement, now, title, children }: PropsWithChildren<LetterSheetProps>) {
  const w = objectionWords(locale)
  const { name, contactName, contactPhone } = movement
  return (
    <PrintSheet size="a4">
      <div class="kv-paper-letter">
        <p class="kv-paper-letter__from">
          {name}
          <span>{longDate(locale, now)}</span>
        </p>
        <Heading level={2}>{title}</Heading>
        <p>{w('letter.dear')}</p>
        {children}
        {contactPhone ? (
          <div class="kv-paper-letter__foot">
            <p>
              <CallIn text={w('letter.call', { name: contactName })} phone={contactPhone} />
            </p>
          </div>
        ) : null}
      </div>
    </PrintSheet>
  )
}
