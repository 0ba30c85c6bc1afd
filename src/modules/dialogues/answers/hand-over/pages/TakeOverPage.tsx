import { Actions, Button, Circle, PageHead, Section } from '../../../../../design/index.ts'
import { capital } from '../../../../../platform/i18n/capital.ts'
import { dayInWords, daysAway } from '../../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import type { CarrierView } from '../../../../contributions/index.ts'
import { goesTo } from '../../../harvest/goes-to.ts'
import { harvestWords } from '../../../harvest/locales/index.ts'
import { carrierName } from '../../carrier-names.ts'
import type { PromisedAnswer } from '../../queries.ts'
import { handOverWords } from '../locales/index.ts'
import type { Handover } from '../queries.ts'

interface TakeOverPageProps {
  locale: Locale
  asked: Handover
  promised: PromisedAnswer
  carriers: readonly CarrierView[]
  form: FormState
  today: string
  base: string
}

/** Being asked to carry an answer: what it is, by when, with whom, and two buttons that weigh the same. */
export function TakeOverPage(props: TakeOverPageProps) {
  const { locale, asked, promised, carriers, form, today, base } = props
  const w = handOverWords(locale)
  const { gone } = asked
  const [from, to] = [carrierName(locale, asked.from), carrierName(locale, asked.to)]
  if (!asked.open || promised.answerKind) return <Settled locale={locale} />
  const mine = asked.toMe
  const when = { date: dayInWords(locale, promised.dueOn), away: daysAway(locale, promised.dueOn, today) }
  const other = carriers.find((one) => !one.gone && one.seatId !== asked.fromSeatId)
  const keys = mine ? (['take.yes', 'take.no'] as const) : (['keeper.yes', 'keeper.no'] as const)
  return (
    <>
      <PageHead
        title={w(mine ? 'take.title' : 'keeper.title', { to })}
        lead={capital(w(mine ? (gone ? 'take.lead.gone' : 'take.lead') : 'keeper.lead', { from, to }))}
        drawing={<Circle open={1} fire="embers" />}
      />
      <Section title={w('take.about')} ruled>
        <p dir="auto">{goesTo(harvestWords(locale), promised)}</p>
        {promised.organisation ? <p>{w('take.from', { organisation: promised.organisation })}</p> : null}
        <p>{w(promised.dueOn < today ? 'take.due.past' : 'take.due', when)}</p>
        {mine && other ? <p>{w('take.with', { name: carrierName(locale, other.name) })}</p> : null}
        {mine ? <p>{w('take.words')}</p> : null}
        {mine ? <p>{w('take.any')}</p> : null}
      </Section>
      <PostForm action={`${base}/${promised.id}/take-over`} hidden={form.hidden}>
        <Actions>
          <Button variant="quiet" name="says" value="yes" pictogram="yes">
            {w(keys[0], { to })}
          </Button>
          <Button variant="quiet" name="says" value="no" pictogram="no">
            {w(keys[1], { to })}
          </Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** It was decided, or answered, meanwhile. */
function Settled({ locale }: { locale: Locale }) {
  const w = handOverWords(locale)
  return (
    <PageHead title={w('take.over')} lead={w('take.over.body')} drawing={<Circle fire="embers" open={0} />} />
  )
}

/** After a no: nothing more is asked. */
export function DeclinedPage({ locale }: { locale: Locale }) {
  const w = handOverWords(locale)
  return (
    <PageHead
      title={w('take.no.done')}
      lead={w('take.no.body')}
      drawing={<Circle fire="embers" open={0} />}
    />
  )
}
