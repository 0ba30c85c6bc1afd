import {
  Actions,
  CallIn,
  Lead,
  LinkButton,
  PageHead,
  PersonalCard,
  PrintButton,
  PrintSheet,
  Qr,
  Small,
} from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { cardWords } from '../locales/index.ts'

export interface CardSheetProps {
  locale: Locale
  /** Whose it is, as they are called at the table; empty: no name. */
  name: string
  code: PaperCode
  origin: string
  movement: Movement
  back: string
  /** By whom, where an earlier card ends with this one; at the desk nobody is told whether there was one. */
  renewed?: 'by-keeper' | 'at-desk'
}

/** The card on paper: a square to scan, a code to type, whom to call. Neither their words nor the word that opens it. */
export function CardSheet({ locale, name, code, origin, movement, back, renewed }: CardSheetProps) {
  const w = cardWords(locale)
  const { contactName, contactPhone } = movement
  return (
    <>
      <section class="kv-no-print">
        <PageHead title={w('sheet.ready')} lead={w('sheet.lead')} />
        {renewed ? <Lead>{w(renewed === 'at-desk' ? 'desk.printed' : 'sheet.old')}</Lead> : null}
      </section>
      <PrintSheet size="a6">
        <PersonalCard
          title={w('sheet.title')}
          sign={<span dir="auto">{name || w('sheet.of-nobody')}</span>}
          signLabel={w('sheet.of')}
          code={code.short.match(/.{5}/g) ?? [code.short]}
          codeLabel={w('sheet.code')}
          qr={<Qr text={`${origin}/k/${code.long}`} label={w('sheet.qr')} />}
          how={w('sheet.how', { address: `${origin.replace(/^https?:\/\//, '')}/k` })}
          contact={
            contactPhone ? (
              <CallIn text={w('sheet.contact', { name: contactName })} phone={contactPhone} />
            ) : (
              movement.name
            )
          }
        />
      </PrintSheet>
      <section class="kv-no-print">
        <Actions>
          <PrintButton label={w('sheet.print')} />
          <LinkButton href={back} variant="quiet">
            {w('sheet.back')}
          </LinkButton>
        </Actions>
        <Small>{movement.name}</Small>
      </section>
    </>
  )
}
