import { Actions, LinkButton, Notice, PageHead, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { objectionWords } from '../locales/index.ts'

interface SentPageProps {
  locale: Locale
  /** As it is printed. */
  code: string
  /** Where it is filled in. */
  address: string
  movement: Movement
  back: string
}

/** The same for everybody, whether anybody will hear it or not: a code, and where the answer is read. */
export function SentPage({ locale, code, address, movement, back }: SentPageProps) {
  const w = objectionWords(locale)
  const { contactName: name, contactPhone: phone } = movement
  return (
    <>
      <PageHead title={w('done.title')} lead={w('done.lead')} />
      <PrintSheet size="a6">
        <p class="kv-objection-code">{code}</p>
        <p>{w('done.where', { address })}</p>
      </PrintSheet>
      <Notice>
        <p>{w('done.unsaid')}</p>
        {phone ? <p>{w('done.call', { name, phone })}</p> : null}
      </Notice>
      <Actions>
        <LinkButton href={back} variant="quiet">
          {w('back')}
        </LinkButton>
      </Actions>
    </>
  )
}
