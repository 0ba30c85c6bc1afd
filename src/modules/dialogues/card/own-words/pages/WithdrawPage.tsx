import { Actions, Button, LinkButton, PageHead, Slip } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import type { OwnWords } from '../../../../contributions/index.ts'
import { Touches } from '../../../consent/pages/Touches.tsx'
import type { Touched } from '../../../consent/touches.ts'
import { cardWords } from '../../locales/index.ts'
import { Hidden } from '../Hidden.tsx'
import { addressOf, backTo, type Place } from '../place.ts'
import { Shown } from './OwnSlip.tsx'

export interface WithdrawPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  touched: Touched
  hidden: FormState['hidden']
}

/** Before words are taken back: what that touches, and what nobody can reach any more. */
export function WithdrawPage({ locale, place, words, touched, hidden }: WithdrawPageProps) {
  const w = cardWords(locale)
  return (
    <>
      <PageHead title={w('withdraw.title')} lead={w('withdraw.lead')} />
      <Slip media={<Shown w={w} place={place} words={words} />}>{words.words ?? w('words.erased')}</Slip>
      <Touches {...{ locale, touched }} less="nobody" others={[]} wasPublic={words.audience === 'everyone'} />
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
