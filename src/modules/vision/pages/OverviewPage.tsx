import {
  Actions,
  Button,
  Choice,
  EmptyState,
  Field,
  LinkList,
  PageHead,
  Section,
} from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { DocumentView } from '../../about-us/index.ts'
import { problemIn, visionWords } from '../locales/index.ts'
import type { WatchedPlace } from '../place.ts'
import type { CheckView, WatcherView } from '../queries.ts'
import { Problems } from './problems.tsx'
import { Stands } from './Stands.tsx'
import { Watchers } from './Watchers.tsx'

export interface OverviewProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  documents: readonly DocumentView[]
  checks: readonly CheckView[]
  watchers: readonly WatcherView[]
}

/** What was seen, what the movement stands for, and looking along oneself. */
export function OverviewPage(props: OverviewProps) {
  const { locale, form, place, checks } = props
  const w = visionWords(locale)
  const { slug, name } = place
  const [read, own] = [checks.filter(({ readOn }) => readOn), checks.filter(({ readOn }) => !readOn)]
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('title')} lead={w('lead', { name })}>
        <p>
          <a href={`/circles/${slug}`}>{name}</a>
        </p>
      </PageHead>
      <Section title={w('checks')} id="checks" ruled>
        {read.length === 0 ? (
          <EmptyState>
            <p>{w('checks.none')}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={read.map((check) => ({
              href: `/circles/${slug}/vision/${check.id}`,
              label: w(check.name ? 'checks.one' : 'checks.nameless', {
                name: check.name,
                day: dayInWords(locale, check.readOn ?? check.begunOn),
              }),
              about: w('checks.since', { day: dayInWords(locale, check.fromDay) }),
            }))}
          />
        )}
      </Section>
      {own.length > 0 ? (
        <Section title={w('own')} id="own" ruled>
          <LinkList
            items={own.map(({ id, begunOn }) => ({
              href: `/circles/${slug}/vision/${id}/write`,
              label: w('own.one', { day: dayInWords(locale, begunOn) }),
              about: w('own.only-you'),
            }))}
          />
        </Section>
      ) : null}
      {place.watches ? <Begin locale={locale} form={form} slug={slug} /> : null}
      <Stands {...props} />
      <Watchers {...props} />
      <OwnOffer {...props} />
    </>
  )
}

function Begin({ locale, form, slug }: Pick<OverviewProps, 'locale' | 'form'> & { slug: string }) {
  const w = visionWords(locale)
  return (
    <Section title={w('begin')} id="begin" ruled>
      <p>{w('begin.lead')}</p>
      <PostForm action={`/circles/${slug}/vision/begin`} hidden={form.hidden}>
        <Choice
          name="months"
          legend={w('begin.months')}
          arrange="row"
          options={(['1', '3', '12'] as const).map((value) => ({ value, label: w(`begin.${value}`) }))}
          error={problemIn(w, form.errors.months)}
        />
        <Actions>
          <Button>{w('begin.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

/** Asking to look along, or what became of that. */
function OwnOffer({ locale, form, place, watchers }: OverviewProps) {
  const w = visionWords(locale)
  const own = watchers.find((one) => one.own)
  const at = `/circles/${place.slug}/vision`
  if (own)
    return (
      <Section title={w('offered')} id="offer" ruled>
        <p>{w(own.yesOn ? 'offered.yes' : 'offered.waits')}</p>
        <PostForm action={`${at}/stop`} hidden={form.hidden}>
          <Button variant="quiet">{w('offered.stop')}</Button>
        </PostForm>
      </Section>
    )
  if (!place.takesPart || place.keeps) return null
  return (
    <Section title={w('offer')} id="offer" ruled>
      <p>{w('offer.lead', { name: place.name })}</p>
      <PostForm action={`${at}/offer`} hidden={form.hidden}>
        <Field
          name="name"
          {...{ label: w('offer.name'), hint: w('offer.name.hint') }}
          {...{
            value: fieldOf(form.values, 'name'),
            error: problemIn(w, form.errors.name),
            autocomplete: 'name',
          }}
        />
        <Actions>
          <Button>{w('offer.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
