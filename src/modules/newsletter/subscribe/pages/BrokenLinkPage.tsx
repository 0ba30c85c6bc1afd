import { Call, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { newsletterWords } from '../../words.ts'

interface BrokenLinkProps {
  locale: Locale
  movement: Pick<Movement, 'contactPhone' | 'contactMail'>
}

/** A link of which a piece is missing: no letter has one like it, and nothing was ended. */
export function BrokenLinkPage({ locale, movement }: BrokenLinkProps) {
  const w = newsletterWords(locale)
  const { contactPhone, contactMail } = movement
  return (
    <>
      <PageHead title={w('stop.broken.title')} lead={w('stop.broken.lead')} />
      <p>{w('stop.broken.mend')}</p>
      {contactPhone ? (
        <p>
          {w('stop.broken.call')} <Call phone={contactPhone} />
        </p>
      ) : null}
      {contactMail ? (
        <p>
          {w('stop.broken.mail')} <a href={`mailto:${contactMail}`}>{contactMail}</a>
        </p>
      ) : null}
    </>
  )
}
