import type { Child } from 'hono/jsx'
import { Actions, LinkButton, Notice, PageHead, PrintButton } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { AddressForm } from '../../../../people/index.ts'
import { paperWords } from '../locales/index.ts'

interface PaperPageProps {
  locale: Locale
  title: string
  lead: string
  /** What to know before handing it over. */
  notes: readonly string[]
  /** How the letter speaks to its reader, and where it speaks the other way. */
  form: AddressForm
  here: string
  back: string
  /** The sheets themselves; none: there is nothing to print. */
  sheets: readonly Child[]
}

/** Sheets to print and hand over, with what to know above them, on the screen alone. */
export function PaperPage({ locale, title, lead, notes, form, here, back, sheets }: PaperPageProps) {
  const w = paperWords(locale)
  const other = form === 'u' ? 'je' : 'u'
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={title} lead={lead} />
        {notes.length > 0 ? (
          <Notice>
            {notes.map((note) => (
              <p>{note}</p>
            ))}
          </Notice>
        ) : null}
        {sheets.length > 0 ? (
          <p>
            <a href={`${here}?form=${other}`}>{w(`form.${other}`)}</a>
          </p>
        ) : null}
        <Actions>
          {sheets.length > 0 ? <PrintButton label={w('print')} /> : null}
          <LinkButton variant="quiet" href={back}>
            {w('back')}
          </LinkButton>
        </Actions>
      </div>
      {sheets}
    </>
  )
}
