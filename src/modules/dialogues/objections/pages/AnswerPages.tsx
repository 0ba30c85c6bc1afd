import { Actions, Button, PageHead, PrintButton, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { GivenAnswer } from '../../../contributions/index.ts'
import { CodeField } from '../../CodeField.tsx'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { objectionWords, problemIn } from '../locales/index.ts'
import { LetterSheet } from './LetterSheet.tsx'
import { Problems } from './Problems.tsx'

interface TypeCodePageProps {
  locale: Locale
  form: FormState
  movement: Movement
}

/** The short address on paper: where to say it, and the answer. A code that is not known and one that was not answered look the same. */
export function TypeCodePage({ locale, form, movement }: TypeCodePageProps) {
  const w = objectionWords(locale)
  const { contactName: name, contactPhone: phone } = movement
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('about.title')} lead={w('about.lead')} />
      <Section title={w('about.here')} ruled>
        <p>{w('about.here.body')}</p>
      </Section>
      <Section title={w('about.paper')} ruled>
        <p>{phone ? w('about.paper.body', { name, phone }) : w('elsewhere.nobody')}</p>
      </Section>
      <Section title={w('code.title')} ruled>
        <p>{w('code.lead')}</p>
        <form method="post" action="/about-me">
          <Hidden hidden={form.hidden} />
          <CodeField
            label={w('code.label')}
            form={form}
            {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
          />
          <Actions>
            <Button>{w('code.do')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}

interface GivenAnswerPageProps {
  locale: Locale
  given: GivenAnswer
  movement: Movement
  now: Date
}

/** The answer as a letter, for whoever reads it here and for who gets it on paper. */
export function GivenAnswerPage({ locale, given, movement, now }: GivenAnswerPageProps) {
  const w = objectionWords(locale)
  return (
    <>
      <div class="kv-no-print">
        <PageHead
          title={w('answer.title')}
          lead={w('answer.on', { date: dayInWords(locale, given.answeredOn) })}
        />
      </div>
      <LetterSheet locale={locale} movement={movement} now={now} title={w('answer.title')}>
        <p>{w('letter.answer', { date: dayInWords(locale, given.answeredOn) })}</p>
        <p>
          <strong>{w(`answer.${given.kind}`)}</strong>
        </p>
        {given.answer === '' ? null : (
          <p class="kv-paper-letter__answer" dir="auto">
            {given.answer}
          </p>
        )}
        <p>{w('letter.unsaid')}</p>
      </LetterSheet>
      <div class="kv-no-print">
        <p>{w('letter.why')}</p>
        <Actions>
          <PrintButton label={w('letter.print')} />
        </Actions>
      </div>
    </>
  )
}
