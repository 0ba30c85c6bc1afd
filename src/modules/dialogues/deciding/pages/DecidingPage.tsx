import { LinkButton, Notice, PageHead, Section, Slip } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Beside, Deciding, OwnWords, YoungRule } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Said, Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { ageInWords } from '../ages.ts'
import { type DecidingWords, decidingWords } from '../locales/index.ts'
import { AgeForm } from './AgeForm.tsx'
import { BesideForm } from './BesideForm.tsx'
import { HowForm } from './HowForm.tsx'
import { Problems } from './Problems.tsx'

export interface DecidingPageProps {
  locale: Locale
  place: Place
  /** What they said of it, latest first. */
  notes: readonly Deciding[]
  beside: Beside | undefined
  rule: YoungRule
  /** Of which an earlier yes is asked again. */
  again: readonly OwnWords[]
  form: FormState
}

/** How one decides, what is asked again because of it, and how to change it. Nobody else ever sees this page. */
export function DecidingPage(props: DecidingPageProps) {
  const { locale, place, beside, again, form } = props
  const w = decidingWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('title')} lead={w('lead')} />
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('beside.elsewhere')}</p>
        </Notice>
      ) : null}
      <Section title={w('now.title')} ruled>
        <Now {...props} w={w} />
      </Section>
      {again.length > 0 ? (
        <Section title={w('again.title')} id="again" ruled>
          <p>{w('again.lead')}</p>
          {again.map((words) => (
            <Slip
              media={<Shown w={cardWords(locale)} place={place} words={words} />}
              actions={
                <p>
                  <a href={addressOf(place, words.id, 'consent')}>{w('again.one')}</a>
                </p>
              }
            >
              <Said w={cardWords(locale)} words={words} />
            </Slip>
          ))}
        </Section>
      ) : null}
      <HowForm {...{ locale, place, form }} together={props.notes[0]?.together ?? false} />
      <BesideForm {...{ locale, place, form, beside }} />
      <AgeForm {...{ locale, place, form }} rule={props.rule} />
      <LinkButton href={place.home} variant="quiet">
        {w('back')}
      </LinkButton>
    </>
  )
}

function Now({ locale, notes, beside, w }: DecidingPageProps & { w: DecidingWords }) {
  const [note] = notes
  const asksSecond = note?.together || note?.young
  const changed = notes.find(({ together }, i) => together !== (notes[i + 1]?.together ?? false))
  const date = changed ? longDate(locale, changed.at) : ''
  return (
    <>
      <p>
        {note?.together
          ? w('now.together', { date })
          : changed
            ? w('now.alone.since', { date })
            : w('now.alone')}
      </p>
      {changed?.present ? <p dir="auto">{w('now.present', { name: changed.present })}</p> : null}
      {note?.young ? <p>{w('now.age', { age: ageInWords(locale, note.young) })}</p> : null}
      {beside ? (
        <p dir="auto">{w('now.beside', { name: beside.name, date: longDate(locale, beside.since) })}</p>
      ) : null}
      {asksSecond && !beside ? <p>{w('now.nobody')}</p> : null}
      <p>{w('how.always')}</p>
    </>
  )
}
