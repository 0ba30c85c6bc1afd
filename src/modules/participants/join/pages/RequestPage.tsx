import type { Child } from 'hono/jsx'
import { Actions, Button, Call, PageHead, Section, Small, SummaryList } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { dayWords } from '../days/locales/index.ts'
import { OfferForm } from '../days/OfferForm.tsx'
import type { JoinDay } from '../days/queries.ts'
import { InviteForm } from '../introduce/InviteForm.tsx'
import type { Introduction } from '../introduce/queries.ts'
import { joinWords } from '../locales/index.ts'
import type { RequestView } from '../queries.ts'
import { MoveForm } from './MoveForm.tsx'
import { aboutOf } from './RequestsPage.tsx'
import { WelcomeForm } from './WelcomeForm.tsx'

interface RequestProps {
  locale: Locale
  form: FormState
  request: RequestView
  today: string
  /** What other rooms show here. */
  sections: readonly Child[]
  introductions: readonly Introduction[]
  /** On which they could talk. */
  days: readonly JoinDay[]
}

/** One who wants to get to know us: what they wrote, what there was so far, and the next step. */
export function RequestPage({ locale, form, request, today, sections, introductions, days }: RequestProps) {
  const w = joinWords(locale)
  const base = `/join/requests/${request.id}`
  const waits = request.step === 'asked'
  return (
    <>
      <Problems
        locale={locale}
        form={form}
        message={(key) => messageIn(dayWords.has(key) ? dayWords : joinWords, locale)(key)}
        theirs={aboutOf(locale, request, today)}
      />
      <PageHead title={request.name || w('one.nameless')} lead={aboutOf(locale, request, today)}>
        <p>
          <a href="/join/requests">{w('requests.back')}</a>
        </p>
      </PageHead>
      {form.conflict && request.closed ? <Typed locale={locale} note={fieldOf(form.values, 'note')} /> : null}
      <Written locale={locale} request={request} />
      {request.became ? (
        <p>
          <a href={`/circles/${request.became}`}>{w('one.became')}</a>
        </p>
      ) : null}
      {request.closed || request.mine ? null : (
        <PostForm action={`${base}/take`} hidden={form.hidden} version={request.version}>
          <Actions>
            <Button variant={waits ? 'primary' : 'quiet'}>{w(waits ? 'take' : 'take.over')}</Button>
          </Actions>
        </PostForm>
      )}
      {request.closed || waits ? null : (
        <>
          <InviteForm locale={locale} form={form} request={request} some={introductions} />
          {request.toCircle ? null : <OfferForm locale={locale} form={form} request={request} days={days} />}
          {sections}
          <MoveForm locale={locale} form={form} request={request} today={today} />
          {request.mayList ? (
            <Section title={w('list.title')} ruled>
              <Small>{w('list.hint')}</Small>
              <PostForm action={`${base}/list`} hidden={form.hidden}>
                <Actions>
                  <Button variant="quiet" name="listed" value={request.listed ? 'no' : 'yes'}>
                    {w(request.listed ? 'list.no' : 'list.yes')}
                  </Button>
                </Actions>
              </PostForm>
            </Section>
          ) : null}
          {request.toCircle ? (
            <GivePlace locale={locale} circle={request.toCircle} />
          ) : (
            <WelcomeForm locale={locale} form={form} request={request} />
          )}
        </>
      )}
    </>
  )
}

/** What somebody wrote of a request that another ended meanwhile. */
function Typed({ locale, note }: { locale: Locale; note: string }) {
  if (note === '') return null
  return (
    <Section title={joinWords(locale)('one.typed')} ruled>
      <p class="kv-as-typed">{note}</p>
    </Section>
  )
}

/** Who would like to be in one circle gets a place there as everybody does. */
function GivePlace({ locale, circle }: { locale: Locale; circle: { slug: string; name: string } }) {
  const w = joinWords(locale)
  return (
    <Section title={w('here.give.title')} ruled>
      <p>{w('here.give')}</p>
      <p>
        <a href={`/circles/${circle.slug}/people/invite`}>{w('here.give.link', { name: circle.name })}</a>
      </p>
    </Section>
  )
}

function Written({ locale, request }: { locale: Locale; request: RequestView }) {
  const w = joinWords(locale)
  const { why, phone, mail, organisation, kind, toCircle, region, steps, writtenDown, writtenBy } = request
  const rows = [
    { term: w('one.why'), detail: why && <span class="kv-as-typed">{why}</span> },
    { term: w('one.here'), detail: toCircle?.name },
    { term: w('one.organisation'), detail: organisation },
    { term: w('kind'), detail: kind && w(`kind.${kind}`) },
    { term: w('one.region'), detail: region },
    { term: w('one.reach'), detail: phone && <Call phone={phone} /> },
    { term: w('one.reach'), detail: mail && <a href={`mailto:${mail}`}>{mail}</a> },
    {
      term: w('one.written'),
      detail: writtenDown && w(writtenBy ? 'one.written.by' : 'one.written.other', { name: writtenBy ?? '' }),
    },
  ].filter(({ detail }) => detail)
  return (
    <>
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
      {steps.length > 0 ? (
        <Section title={w('one.steps')} ruled>
          <ol class="kv-told">
            {steps.map(({ step, onDay, note }) => (
              <li class="kv-told__one">
                <p class="kv-told__when">{dayInWords(locale, onDay)}</p>
                <div>
                  <p class="kv-told__how">{w(`step.${step}`)}</p>
                  {note ? <p class="kv-as-typed">{note}</p> : null}
                </div>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  )
}
