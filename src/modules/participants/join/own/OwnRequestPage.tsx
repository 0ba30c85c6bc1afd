import type { Child } from 'hono/jsx'
import { Circle, PageHead, Section, Small } from '../../../../design/index.ts'
import { daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { ChooseForm } from '../days/ChooseForm.tsx'
import { dayWords } from '../days/locales/index.ts'
import type { JoinDay } from '../days/queries.ts'
import { joinWords } from '../locales/index.ts'
import type { OwnRequest } from './code.ts'

interface OwnRequestProps {
  locale: Locale
  form: FormState
  request: OwnRequest
  /** Where it stands. */
  base: string
  /** Among which they choose. */
  days: readonly JoinDay[]
  today: string
  /** What other rooms show here. */
  sections: readonly Child[]
}

/** For who asked, at their own address: how far it is and what they can do themselves. */
export function OwnRequestPage(props: OwnRequestProps) {
  const { locale, form, request, base, days, today, sections } = props
  const w = joinWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} message={messageIn(dayWords, locale)} />
      <PageHead
        title={w('own.title')}
        lead={w(`own.step.${request.step}`)}
        drawing={<Circle chairs={7} open={request.step === 'joined' ? 0 : 1} />}
      >
        <p>{w('own.when', { when: daysAway(locale, request.askedOn, today) })}</p>
      </PageHead>
      <ChooseForm locale={locale} form={form} action={`${base}/day`} days={days} />
      {sections}
      <Section title={w('own.address.title')} ruled>
        <Small>{w('own.address')}</Small>
        <p>
          <a href="/people">{w('sent.back')}</a>
        </p>
      </Section>
    </>
  )
}
