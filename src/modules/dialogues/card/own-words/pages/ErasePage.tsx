import { Actions, Button, LinkButton, PageHead, Section, Slip } from '../../../../../design/index.ts'
import { Touches } from '../../../consent/pages/Touches.tsx'
import { cardWords } from '../../locales/index.ts'
import { Hidden } from '../Hidden.tsx'
import { addressOf, backTo } from '../place.ts'
import { Shown } from './OwnSlip.tsx'
import type { WithdrawPageProps } from './WithdrawPage.tsx'

/** Before words are erased for good: what goes, what stays, and what takes longer. */
export function ErasePage({ locale, place, words, touched, hidden }: WithdrawPageProps) {
  const w = cardWords(locale)
  return (
    <>
      <PageHead title={w('erase.title')} lead={w('erase.lead')} />
      <Slip media={<Shown w={w} place={place} words={words} />}>{words.words ?? w('words.erased')}</Slip>
      {words.audience === null ? null : (
        <p>
          <a href={addressOf(place, words.id, 'withdraw')}>{w('erase.rather')}</a>
        </p>
      )}
      <Section title={w('erase.touches')}>
        <ul>
          <li>{w('erase.gone')}</li>
          <li>{w('erase.stays')}</li>
        </ul>
      </Section>
      <Touches
        {...{ locale, touched }}
        less="nobody"
        others={[]}
        wasPublic={words.audience === 'everyone'}
        stay={false}
      />
      <Section title={w('erase.beyond')}>
        <ul>
          <li>{w('erase.beyond.backups')}</li>
        </ul>
      </Section>
      <form method="post" action={addressOf(place, words.id, 'erase')}>
        <Hidden hidden={hidden} />
        <Actions>
          <Button>{w('erase.do')}</Button>
          <LinkButton href={backTo(place, words.id)} variant="quiet">
            {w('withdraw.keep')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
