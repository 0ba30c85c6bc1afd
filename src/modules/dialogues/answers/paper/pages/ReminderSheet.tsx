import { CallIn, Heading, PrintSheet } from '../../../../../design/index.ts'
import { longDate } from '../../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../../platform/i18n/days.ts'
import { harvestWords } from '../../../harvest/locales/index.ts'
import { paperWords } from '../locales/index.ts'
import type { AnswerSheetProps } from './AnswerSheet.tsx'

type ReminderSheetProps = Pick<AnswerSheetProps, 'locale' | 'promised' | 'now' | 'movement' | 'form'> & {
  /** Who carries it. */
  name: string
}

/** The one reminder, for who has no mail. Neither what was said nor what the circle called it. */
export function ReminderSheet({ locale, promised, now, movement, form, name }: ReminderSheetProps) {
  const w = paperWords(locale)
  const organisation = promised.organisation || harvestWords(locale)('our-house')
  const { contactName, contactPhone } = movement
  return (
    <PrintSheet size="a4">
      <div class="kv-paper-letter">
        <p class="kv-paper-letter__from">
          {organisation}
          <span>{longDate(locale, now)}</span>
        </p>
        <Heading level={2}>{w('remind.head')}</Heading>
        <p dir="auto">{w('remind.dear', { name })}</p>
        <p>{w(`remind.${form}`, { organisation, date: dayInWords(locale, promised.dueOn) })}</p>
        <p>{w(`remind.any.${form}`)}</p>
        <p>{w(`remind.once.${form}`)}</p>
        <p>
          {w('greet')}
          <br />
          {organisation}
        </p>
        {contactPhone ? (
          <div class="kv-paper-letter__foot">
            <p>
              <CallIn text={w(`call.${form}`, { name: contactName })} phone={contactPhone} />
            </p>
          </div>
        ) : null}
      </div>
    </PrintSheet>
  )
}
