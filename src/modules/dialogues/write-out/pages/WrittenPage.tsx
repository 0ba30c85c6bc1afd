import { Actions, Button, PageHead, Slip, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { OwnWords } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { withName, writeOutWords } from '../locales/index.ts'

export interface WrittenPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  by: string
  written: string
  hidden: FormState['hidden']
}

/** "Els schreef dit uit. Klopt het?": what one told, and below it what somebody made of it. */
export function WrittenPage({ locale, place, words, by, written, hidden }: WrittenPageProps) {
  const w = writeOutWords(locale)
  return (
    <>
      <PageHead title={withName(locale, 'written.title', by)} lead={w('written.lead')} />
      <Slip waiting media={<Shown w={cardWords(locale)} place={place} words={words} />}>
        {written}
      </Slip>
      <Actions>
        <form method="post" action={addressOf(place, words.id, 'written-out')}>
          <Hidden hidden={hidden} />
          <Button pictogram="yes">{w('written.yes')}</Button>
        </form>
        <form method="post" action={addressOf(place, words.id, 'written-out/leave')}>
          <Hidden hidden={hidden} />
          <Button variant="quiet" pictogram="no">
            {w('written.no')}
          </Button>
        </form>
      </Actions>
      <Small>{w('written.after')}</Small>
    </>
  )
}
