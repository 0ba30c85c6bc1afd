import { CallIn, Heading, PrintSheet, WritingLines } from '../../../../../design/index.ts'
import { longDate } from '../../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../../platform/web/server.ts'
import type { AddressForm } from '../../../../people/index.ts'
import { called } from '../../../formats/called.ts'
import { harvestWords } from '../../../harvest/locales/index.ts'
import { howTold } from '../../../look-back/how-told.ts'
import { needsBecause } from '../../../look-back/pages/ToldPair.tsx'
import type { PromisedAnswer } from '../../queries.ts'
import { paperWords } from '../locales/index.ts'

export interface AnswerSheetProps {
  locale: Locale
  promised: PromisedAnswer
  /** Those who bring it. */
  names: readonly string[]
  /** When the conversation was; undefined where who prints may not know. */
  heldAt: Date | undefined
  now: Date
  today: string
  /** Where a card is opened. */
  address: string
  movement: Movement
  form: AddressForm
}

/** The answer, or that it takes longer, on one sheet: to whoever sat at the table, and not to who said it. */
export function AnswerSheet(props: AnswerSheetProps) {
  const { locale, promised, names, heldAt, now, movement, address, form } = props
  const w = paperWords(locale)
  const organisation = promised.organisation || harvestWords(locale)('our-house')
  const about = {
    ...called(locale, promised.format ?? ''),
    organisation,
    name: promised.name ?? organisation,
    date: heldAt ? longDate(locale, heldAt) : '',
  }
  const { contactName, contactPhone } = movement
  return (
    <PrintSheet size="a4">
      <div class="kv-paper-letter">
        <p class="kv-paper-letter__from">
          {organisation}
          <span>{longDate(locale, now)}</span>
        </p>
        <Heading level={2}>{w(`head.${standing(props)}`)}</Heading>
        <p>{w(`dear.${form}`)}</p>
        <p dir="auto">{w(heldAt ? `sat.${form}` : `sat.undated.${form}`, about)}</p>
        <Came {...props} />
        <WritingLines count={promised.answer && promised.answer.length > 600 ? 0 : 3} />
        <p>
          {w('greet')}
          <br />
          <span dir="auto">{names.length > 0 ? names.join(', ') : organisation}</span>
        </p>
        <div class="kv-paper-letter__foot">
          <p>{w(`card.${form}`, { address })}</p>
          {contactPhone ? (
            <p>
              <CallIn text={w(`call.${form}`, { name: contactName })} phone={contactPhone} />
            </p>
          ) : null}
          <p>{w(`same.${form}`)}</p>
        </div>
      </div>
    </PrintSheet>
  )
}

const standing = ({ promised: { answerKind, dueOn }, today }: AnswerSheetProps) =>
  answerKind ? 'answered' : dueOn < today ? 'longer' : 'ahead'

function Came(props: AnswerSheetProps) {
  const { locale, promised, form } = props
  const w = paperWords(locale)
  const { answer, answerKind, dueOn } = promised
  const stands = standing(props)
  if (stands !== 'answered') return <p>{w(`${stands}.${form}`, { date: dayInWords(locale, dueOn) })}</p>
  return (
    <>
      {answer ? <p>{w(`this.${form}`)}</p> : null}
      {needsBecause(answerKind, answer) ? <p>{w('nothing-because')}</p> : null}
      {answer ? (
        <p class="kv-paper-letter__answer" dir="auto">
          {answer}
        </p>
      ) : null}
      {answerKind === 'told-in-person' ? <p>{howTold(locale, promised)}</p> : null}
    </>
  )
}
