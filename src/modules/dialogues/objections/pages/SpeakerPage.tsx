import {
  Actions,
  Button,
  Choice,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Section,
  Slip,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { type ObjectionToMine, type OwnWords, objectionAnswers } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { Said, Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, backTo, type Place } from '../../card/own-words/place.ts'
import { objectionWords, problemIn } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

interface SpeakerPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  objection: ObjectionToMine
  form: FormState
  now: Date
}

/** For who said the words: what somebody says about them, what one can do, and what one lets them know. */
export function SpeakerPage({ locale, place, words, objection, form, now }: SpeakerPageProps) {
  const w = objectionWords(locale)
  const c = cardWords(locale)
  const { asideUntil } = objection
  return (
    <>
      <Problems locale={locale} form={form} />
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('speaker.meanwhile')}</p>
        </Notice>
      ) : null}
      <PageHead title={w('speaker.title')} lead={w('speaker.lead')} />
      <Slip media={<Shown w={c} place={place} words={words} />}>
        <Said w={c} words={words} />
      </Slip>
      <Notice title={w('speaker.asked')}>
        <p dir="auto">{objection.said}</p>
        <p>{w('speaker.on', { date: dayInWords(locale, objection.askedOn) })}</p>
      </Notice>
      {asideUntil && asideUntil > now ? (
        <Notice kind="care">
          <p>{w('speaker.aside', { date: longDate(locale, asideUntil) })}</p>
        </Notice>
      ) : null}
      <Section title={w('speaker.first')} ruled>
        <Actions>
          <LinkButton href={addressOf(place, words.id, 'change')} variant="quiet" pictogram="write">
            {w('speaker.change')}
          </LinkButton>
          <LinkButton href={addressOf(place, words.id, 'consent')} variant="quiet" pictogram="here">
            {w('speaker.narrow')}
          </LinkButton>
          <LinkButton href={addressOf(place, words.id, 'withdraw')} variant="quiet" pictogram="no">
            {w('speaker.withdraw')}
          </LinkButton>
        </Actions>
        <p>{w('speaker.withdraw.body')}</p>
      </Section>
      <Section title={w('speaker.answer')} ruled>
        <form method="post" action={addressOf(place, words.id, 'objection')}>
          <Hidden hidden={form.hidden} />
          <input type="hidden" name="objectionId" value={objection.id} />
          <Choice
            name="kind"
            legend={w('speaker.answer')}
            quietLegend
            value={fieldOf(form.values, 'kind')}
            options={objectionAnswers.map((kind) => ({ value: kind, label: w(`speaker.${kind}`) }))}
            {...(form.errors.kind && { error: problemIn(locale, form.errors.kind) })}
          />
          <Field
            name="answer"
            type="textarea"
            rows={4}
            label={w('speaker.text')}
            hint={w('speaker.text.hint')}
            purpose={w('speaker.answer.purpose')}
            value={fieldOf(form.values, 'answer')}
            {...(form.errors.answer && { error: problemIn(locale, form.errors.answer) })}
          />
          <Actions>
            {form.conflict ? null : <Button>{w('speaker.do')}</Button>}
            <LinkButton href={backTo(place, words.id)} variant="quiet">
              {w('speaker.back')}
            </LinkButton>
          </Actions>
        </form>
      </Section>
    </>
  )
}
