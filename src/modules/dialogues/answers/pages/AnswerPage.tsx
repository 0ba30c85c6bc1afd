import { Heading, Lead, Notice, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayInWords, daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../../platform/provenance/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { boardWords } from '../../board/locales/index.ts'
import { CouncilText } from '../../board/pages/CouncilText.tsx'
import { LetterToFinish } from '../../closing-letter/pages/LetterToFinish.tsx'
import { goesTo } from '../../harvest/goes-to.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { broughtBy, howTold } from '../../look-back/how-told.ts'
import { Corrected } from '../../look-back/pages/Corrected.tsx'
import { needsBecause } from '../../look-back/pages/ToldPair.tsx'
import { AboutMe } from '../../objections/pages/AboutMe.tsx'
import { WhoCarries } from '../hand-over/pages/WhoCarries.tsx'
import type { Handover } from '../hand-over/queries.ts'
import { type AnswerWords, answerWords } from '../locales/index.ts'
import { paperWords } from '../paper/locales/index.ts'
import type { AnswerToGive, PromisedAnswer } from '../queries.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { FormProblems, Words } from './parts.tsx'

export interface AnswerPageProps extends AnswerToGive {
  locale: Locale
  around: Around | undefined
  /** Who was asked to carry it in the place of somebody else. */
  open: readonly Handover[]
  form: FormState
  today: string
  /** `/answers` or `/carrier` */
  base: string
}

/** One answer that is owed: what it is about, and the place to give it. */
export function AnswerPage(props: AnswerPageProps) {
  const { locale, around, form, promised, carriers, words, open, today, base } = props
  const w = answerWords(locale)
  const h = harvestWords(locale)
  const { askedOf, kind, dueOn, answerKind } = promised
  const organisation = promised.organisation || h('our-house')
  const when = { date: dayInWords(locale, dueOn), away: daysAway(locale, dueOn, today) }
  return (
    <>
      <FormProblems w={w} form={form} />
      <Heading level={1}>
        <span dir="auto">{promised.name ?? w('item.nameless', { organisation })}</span>
      </Heading>
      <Lead>{goesTo(h, { kind, askedOf })}</Lead>
      {answerKind ? null : <p>{w(dueOn < today ? 'answer.due.past' : 'answer.due', when)}</p>}
      <WhoCarries {...{ locale, promised, carriers, open, base }} />
      <p>
        <a href={base}>{w('list.title')}</a>
      </p>
      <Provenance locale={locale} around={around} />
      {form.conflict ? (
        <Notice kind="care" title={w('answer.conflict.title')}>
          <p>{w('answer.conflict')}</p>
        </Notice>
      ) : null}
      <CouncilAsks locale={locale} promised={promised} />
      <Section title={w('answer.words')} ruled>
        {words.length === 0 ? <p>{w('answer.words.none')}</p> : <Words w={w} slips={words} />}
        {words.length > 0 ? <AboutMe locale={locale} /> : null}
      </Section>
      {answerKind ? <GivenAnswer w={w} locale={locale} promised={promised} /> : null}
      <AnswerForm {...props} w={w} organisation={organisation} />
      <p>
        <a href={`${base}/${promised.id}/print`}>{paperWords(locale)('link')}</a>
      </p>
      <LetterToFinish locale={locale} promised={promised} />
    </>
  )
}

/** Where a council asks its board: its text, which nobody changes. */
function CouncilAsks({ locale, promised }: { locale: Locale; promised: PromisedAnswer }) {
  const { askedBy, councilText: words, askedOf } = promised
  if (!askedBy || !words) return null
  return (
    <Section>
      <CouncilText locale={locale} asked={{ askedBy, words }} askedOf={askedOf} />
      <p>{boardWords(locale)('council-text.fixed')}</p>
    </Section>
  )
}

function GivenAnswer({ w, locale, promised }: { w: AnswerWords; locale: Locale; promised: PromisedAnswer }) {
  const { answer, answerKind, answeredAt } = promised
  const date = answeredAt ? longDate(locale, answeredAt) : ''
  return (
    <Section title={w('answer.given')} ruled>
      {answerKind === 'told-in-person' ? <p>{howTold(locale, promised)}</p> : null}
      {needsBecause(answerKind, answer) ? <p>{w('answer.given.nothing')}</p> : null}
      {answer ? (
        <p class="kv-answer" dir="auto">
          {answer}
        </p>
      ) : null}
      <p>{broughtBy(locale, promised, date)}</p>
      <Corrected locale={locale} earlier={promised.earlier} />
    </Section>
  )
}
