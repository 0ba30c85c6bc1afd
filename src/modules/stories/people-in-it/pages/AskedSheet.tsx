import {
  Actions,
  CallIn,
  LinkButton,
  PageHead,
  PersonalCard,
  PrintButton,
  PrintSheet,
  Qr,
} from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { peopleInItWords } from '../words.ts'

interface SheetProps {
  locale: Locale
  story: Pick<OwnStory, 'id'>
  /** Who asks; undefined: nobody with a name here. */
  asker: string | undefined
  code: PaperCode
  /** The whole address behind the square. */
  address: string
  /** Of this house. */
  origin: string
  movement: Movement
}

/** For who is asked and has no account: who asks, a code to type, a square to scan, whom to call. Nothing of the story: it may name them. */
export function AskedSheet({ locale, story, asker, code, address, origin, movement }: SheetProps) {
  const w = peopleInItWords(locale)
  const { contactName, contactPhone } = movement
  return (
    <>
      <section class="kv-no-print">
        <PageHead title={w('sheet.page')} lead={w('sheet.lead')} />
      </section>
      <PrintSheet size="a5">
        <PersonalCard
          title={w('sheet.title')}
          code={code.short.match(/.{5}/g) ?? [code.short]}
          codeLabel={w('sheet.code')}
          qr={<Qr text={address} label={w('sheet.qr')} />}
          how={[
            ...(asker ? [w('sheet.asks', { name: asker })] : []),
            w('sheet.how', { address: `${new URL(origin).host}/share/code` }),
          ].join(' ')}
          contact={
            contactPhone ? (
              <CallIn text={w('sheet.call', { name: contactName })} phone={contactPhone} />
            ) : (
              movement.name
            )
          }
        />
      </PrintSheet>
      <section class="kv-no-print">
        <Actions>
          <PrintButton label={w('sheet.print')} />
          <LinkButton href={`/write/${story.id}/people`} variant="quiet">
            {w('sheet.back')}
          </LinkButton>
        </Actions>
      </section>
    </>
  )
}
