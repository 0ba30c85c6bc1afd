import { Actions, Button, Choice, LinkButton, PageHead, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { OwnWords } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { Said, Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, backTo, type Place } from '../../card/own-words/place.ts'
import { problemIn, writeOutWords } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

export interface AskPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  people: readonly { seatId: string; name: string }[]
  form: FormState
}

/** Whom one asks to write out what one told. Nobody is chosen beforehand. */
export function AskPage({ locale, place, words, people, form }: AskPageProps) {
  const w = writeOutWords(locale)
  const own = cardWords(locale)
  const back = (
    <LinkButton href={backTo(place, words.id)} variant="quiet">
      {w('ask.back')}
    </LinkButton>
  )
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('ask.title')} lead={w('ask.lead')} />
      <Slip media={<Shown w={own} place={place} words={words} />}>
        <Said w={own} words={words} />
      </Slip>
      {people.length === 0 ? (
        <>
          <p>{w('ask.nobody')}</p>
          <Actions>{back}</Actions>
        </>
      ) : (
        <form method="post" action={addressOf(place, words.id, 'write-out')}>
          <Hidden hidden={form.hidden} />
          <Choice
            name="seatId"
            legend={w('ask.who')}
            value={fieldOf(form.values, 'seatId')}
            options={people.map(({ seatId, name }) => ({ value: seatId, label: name }))}
            error={form.errors.seatId && problemIn(locale, form.errors.seatId)}
          />
          <p>{w('ask.until')}</p>
          <Actions>
            <Button>{w('ask.do')}</Button>
            {back}
          </Actions>
        </form>
      )}
    </>
  )
}
