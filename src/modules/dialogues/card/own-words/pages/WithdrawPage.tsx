import { Actions, Button, LinkButton, PageHead, Section, Slip } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import type { OwnWords } from '../../../../contributions/index.ts'
import { inSentence } from '../../../harvest/goes-to.ts'
import { cardWords } from '../../locales/index.ts'
import type { WhereItWent } from '../../queries.ts'
import { Hidden } from '../Hidden.tsx'
import { addressOf, backTo, type Place } from '../place.ts'
import { Shown } from './OwnSlip.tsx'

export interface WithdrawPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  touches: WhereItWent | undefined
  /** A closing letter was sent to who was there. */
  letterSent: boolean
  hidden: FormState['hidden']
}

/** Before words are taken back: what that touches, and what nobody can reach any more. */
export function WithdrawPage({ locale, place, words, touches, letterSent, hidden }: WithdrawPageProps) {
  const w = cardWords(locale)
  const { cluster, owed } = touches ?? { cluster: null, owed: null }
  return (
    <>
      <PageHead title={w('withdraw.title')} lead={w('withdraw.lead')} />
      <Slip media={<Shown w={w} place={place} words={words} />}>{words.words ?? w('words.erased')}</Slip>
      <Section title={w('withdraw.touches')}>
        <ul>
          <li>{w('withdraw.pages')}</li>
          {cluster ? <li>{w('withdraw.cluster', { cluster })}</li> : null}
          {owed ? (
            <li>
              {w(owed.answeredAt ? 'withdraw.owed-answered' : 'withdraw.owed', {
                askedOf: inSentence(owed.askedOf),
              })}
            </li>
          ) : null}
          <li>{w('withdraw.look-back')}</li>
          <li>{w('withdraw.stays-yours')}</li>
        </ul>
      </Section>
      <Section title={w('withdraw.beyond')}>
        <p>{w('withdraw.beyond.body')}</p>
        {letterSent ? <p>{w('withdraw.letter')}</p> : null}
      </Section>
      <form method="post" action={addressOf(place, words.id, 'withdraw')}>
        <Hidden hidden={hidden} />
        <Actions>
          <Button>{w('withdraw.do')}</Button>
          <LinkButton href={backTo(place, words.id)} variant="quiet">
            {w('withdraw.keep')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
