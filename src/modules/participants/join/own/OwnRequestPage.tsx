import type { Child } from 'hono/jsx'
import { Circle, PageHead, Section, Small } from '../../../../design/index.ts'
import { daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { joinWords } from '../locales/index.ts'
import type { OwnRequest } from './code.ts'

interface OwnRequestProps {
  locale: Locale
  request: OwnRequest
  today: string
  /** What other rooms show here. */
  sections: readonly Child[]
}

/** For who asked, at their own address: how far it is and what they can do themselves. */
export function OwnRequestPage({ locale, request, today, sections }: OwnRequestProps) {
  const w = joinWords(locale)
  return (
    <>
      <PageHead
        title={w('own.title')}
        lead={w(`own.step.${request.step}`)}
        drawing={<Circle chairs={7} open={request.step === 'joined' ? 0 : 1} />}
      >
        <p>{w('own.when', { when: daysAway(locale, request.askedOn, today) })}</p>
      </PageHead>
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
