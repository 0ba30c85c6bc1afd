import { Actions, Button, ErrorSummary, Field, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import type { SitsIn } from './queries.ts'
import { placeWords } from './words.ts'

interface PlacesProps {
  locale: Locale
  form: FormState
  circle: SitsIn
}

/** Where a circle sits: its home, every other place, and what waits for a yes. */
export function SitsInPage({ locale, form, circle }: PlacesProps) {
  const w = placeWords(locale)
  const wrong = form.errors.place
  const error = wrong ? (placeWords.has(wrong) ? w(wrong) : w('errors.title')) : undefined
  const own = (placeId: string) => ({ circleId: circle.id, placeId })
  return (
    <>
      {error ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'place', text: error }]} /> : null}
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
        <p>
          <a href="/who-sees-what">{w('more')}</a>
        </p>
      </PageHead>
      {circle.home ? (
        <Section title={w('home')} ruled>
          <p>
            <a href={`/circles/${circle.home.slug}`}>{circle.home.name}</a>
          </p>
        </Section>
      ) : null}
      {circle.asking.length > 0 ? (
        <Section title={w('asking')} ruled>
          <p>{w('asking.what')}</p>
          {circle.asking.map((one) => (
            <>
              <p>
                <strong>{one.name}</strong>
              </p>
              <Answer
                form={form}
                slug={circle.slug}
                line={one}
                answers={[
                  ['yes', w('yes', { name: one.name })],
                  ['no', w('no')],
                ]}
              />
            </>
          ))}
        </Section>
      ) : null}
      <Section title={w('also')} ruled>
        {circle.places.length === 0 ? <p>{w('also.none')}</p> : null}
        {circle.places.map(({ id, slug, name }) => (
          <>
            <p>
              <a href={`/circles/${slug}`}>{name}</a>
            </p>
            <Answer
              form={form}
              slug={circle.slug}
              line={own(id)}
              answers={[['leave', w('leave', { name })]]}
            />
          </>
        ))}
      </Section>
      {circle.asked.length > 0 ? (
        <Section title={w('asked')} ruled>
          {circle.asked.map((one) => (
            <Answer
              form={form}
              slug={circle.slug}
              line={one}
              answers={[['no', w('take-back', { name: one.name })]]}
            />
          ))}
        </Section>
      ) : null}
      <Section title={w('add')} ruled>
        <form method="post" action={`/circles/${circle.slug}/places`} novalidate>
          <input type="hidden" name="_csrf" value={form.hidden.csrf} />
          <input type="hidden" name="_key" value={form.hidden.key} />
          <Field
            name="place"
            label={w('place')}
            hint={w('place.hint')}
            value={fieldOf(form.values, 'place')}
            error={error}
            maxlength={200}
            autocomplete="off"
          />
          <Actions>
            <Button>{w('ask')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}

interface AnswerProps {
  form: FormState
  slug: string
  line: { circleId: string; placeId: string }
  answers: [value: string, label: string][]
}

const Answer = ({ form, slug, line, answers }: AnswerProps) => (
  <form method="post" action={`/circles/${slug}/places/answer`}>
    <input type="hidden" name="_csrf" value={form.hidden.csrf} />
    <input type="hidden" name="_key" value={form.hidden.key} />
    <input type="hidden" name="circle" value={line.circleId} />
    <input type="hidden" name="place" value={line.placeId} />
    <Actions>
      {answers.map(([value, label]) => (
        <Button variant="quiet" name="answer" value={value}>
          {label}
        </Button>
      ))}
    </Actions>
  </form>
)
