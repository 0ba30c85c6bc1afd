import { Actions, Button, Choice, EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { DocumentView } from '../../../about-us/index.ts'
import { problemIn, visionWords } from '../../locales/index.ts'
import { Problems } from '../../pages/Problems.tsx'
import { Stands } from '../../pages/Stands.tsx'
import type { WatchedPlace } from '../../place.ts'
import { OwnOffer } from '../../watchers/pages/OwnOffer.tsx'
import { Watchers } from '../../watchers/pages/Watchers.tsx'
import type { WatcherView } from '../../watchers/queries.ts'
import type { CheckView } from '../queries.ts'

interface OverviewProps {
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
