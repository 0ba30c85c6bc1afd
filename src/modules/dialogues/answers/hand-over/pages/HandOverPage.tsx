import { Actions, Button, Choice, Heading, Lead, Notice } from '../../../../../design/index.ts'
import { capital } from '../../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import type { CarrierView } from '../../../../contributions/index.ts'
import type { KnownCarrier } from '../../../harvest/asked.ts'
import { goesTo } from '../../../harvest/goes-to.ts'
import { harvestWords } from '../../../harvest/locales/index.ts'
import { CarrierFields } from '../../../harvest/pages/CarrierFields.tsx'
import { FormProblems, messageFor } from '../../../harvest/pages/parts.tsx'
import { carrierName } from '../../carrier-names.ts'
import { answerWords } from '../../locales/index.ts'
import type { PromisedAnswer } from '../../queries.ts'
import { type HandOverWords, handOverWords } from '../locales/index.ts'
import type { Handover } from '../queries.ts'

interface HandOverPageProps {
  locale: Locale
  promised: PromisedAnswer
  carriers: readonly CarrierView[]
  /** Who can be asked by name. */
  known: readonly KnownCarrier[]
  open: readonly Handover[]
  /** Who asks may say of somebody that they belong to the house. */
  vouch: boolean
  form: FormState
  base: string
}

/** Asking somebody to carry an answer in one's own place, or in the place of who carries it no more. */
export function HandOverPage(props: HandOverPageProps) {
  const { locale, promised, form, base, open } = props
  const w = handOverWords(locale)
  const h = harvestWords(locale)
  const organisation = promised.organisation || h('our-house')
  return (
    <>
      <FormProblems w={h} form={form} values={{ organisation }} />
      <Heading level={1}>{w('title')}</Heading>
      <Lead>{w('lead')}</Lead>
      <p dir="auto">{goesTo(h, promised)}</p>
      <p>
        <a href={`${base}/${promised.id}`}>{promised.name ?? answerWords(locale)('list.title')}</a>
      </p>
      {promised.answerKind ? (
        <Notice kind={form.conflict ? 'care' : 'plain'}>
          <p>{w(form.conflict ? 'error.answered' : 'answered')}</p>
        </Notice>
      ) : (
        <>
          {open.map(({ from, to }) => (
            <Notice>
              <p>{capital(w('open', { from: carrierName(locale, from), to: carrierName(locale, to) }))}</p>
            </Notice>
          ))}
          <WhoToAsk {...props} w={w} organisation={organisation} />
        </>
      )}
    </>
  )
}

function WhoToAsk(props: HandOverPageProps & { w: HandOverWords; organisation: string }) {
  const { w, locale, promised, carriers, known, vouch, form, base, organisation } = props
  const mine = carriers.find((one) => one.mine)
  const gone = carriers.filter((one) => one.gone)
  // Who carries it asks for themselves, or for who is gone; who keeps the fire for either of the two.
  const places = mine ? [mine, ...gone] : carriers
  const one = places.length === 1 ? places[0] : undefined
  const until = one?.gone ? 'until.gone' : one?.mine ? 'until.mine' : 'until'
  const h = harvestWords(locale)
  return (
    <PostForm action={`${base}/${promised.id}/hand-over`} hidden={form.hidden}>
      {places.length > 1 ? (
        <Choice
          name="from"
          legend={w('whose')}
          options={places.map(({ seatId, name }) => ({ value: seatId, label: carrierName(locale, name) }))}
          value={fieldOf(form.values, 'from') || (mine?.seatId ?? '')}
          error={messageFor(h, form.errors.from)}
        />
      ) : null}
      {one ? <input type="hidden" name="from" value={one.seatId} /> : null}
      <CarrierFields {...{ organisation, vouch, known }} w={h} place={1} form={form} legend={w('who')} />
      <p>{w('who.hint')}</p>
      <Notice>
        <p>{capital(w(until, { name: carrierName(locale, one?.name ?? '') }))}</p>
      </Notice>
      <Actions>
        <Button>{w('ask')}</Button>
      </Actions>
    </PostForm>
  )
}
