import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Notice,
  PageHead,
  Section,
  Slip,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn, type SupportWords, supportWords } from '../locales/index.ts'
import { pageOf } from '../place.ts'
import type { OwnSupport } from '../queries.ts'
import { fieldIn, thereIn, WordFields } from './fields.tsx'

interface OwnProps {
  locale: Locale
  form: FormState
  own: OwnSupport
}

/** One's own name among who supports a circle: a yes in one's own words, a no, stopping, and taking it back. */
export function OwnPage({ locale, form, own }: OwnProps) {
  const w = supportWords(locale)
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const stopped = own.until !== null
  const title = stopped ? 'own.title.stopped' : own.yesOn ? 'own.title.yes' : 'own.title'
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w(title)} lead={stopped ? undefined : w('own.lead', { circle: own.circle })}>
        <p>
          <a href={pageOf(own)}>{own.circle}</a>
        </p>
      </PageHead>
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('own.conflict')}</p>
          <p>{w('own.conflict.now')}</p>
          <p dir="auto">{w('ask.theirs', { role: own.role, name: own.name })}</p>
          <p dir="auto">{own.words}</p>
        </Notice>
      ) : null}
      {stopped ? (
        <Slip>{w('ask.theirs', { role: own.role, name: own.name })}</Slip>
      ) : (
        <YesForm w={w} form={form} own={own} />
      )}
      <Away w={w} form={form} own={own} />
    </>
  )
}

function YesForm({ w, form, own }: { w: SupportWords; form: FormState; own: OwnSupport }) {
  const shows = own.yesOn === null ? '' : own.introduction ? 'yes' : 'no'
  const field = fieldIn(w, form, { ...thereIn(own), shows })
  return (
    <PostForm action={`/mine/support/${own.id}`} hidden={form.hidden} version={own.version}>
      <WordFields w={w} field={field} own />
      <Choice
        {...field('shows')}
        legend={w('own.shows')}
        hint={w('own.shows.hint')}
        options={[
          { value: 'yes', label: w('own.shows.yes') },
          { value: 'no', label: w('own.shows.no') },
        ]}
      />
      <Actions>
        <Button>{w(own.yesOn ? 'own.change' : 'own.yes')}</Button>
      </Actions>
    </PostForm>
  )
}

/** No, or no longer: with thanks or without a trace. */
const Away = ({ w, form, own }: { w: SupportWords; form: FormState; own: OwnSupport }) => (
  <Section title={own.yesOn && !own.thanks ? w('own.stop') : undefined} ruled>
    {own.yesOn && !own.thanks ? (
      <>
        <p>{w('own.stop.body')}</p>
        <PostForm action={`/mine/support/${own.id}/stop`} hidden={form.hidden}>
          <Actions>
            <Button name="thanks" value="yes" variant="quiet">
              {w('own.stop.yes')}
            </Button>
          </Actions>
        </PostForm>
      </>
    ) : null}
    <PostForm action={`/mine/support/${own.id}/take-away`} hidden={form.hidden}>
      <Actions>
        <Button variant={own.yesOn ? 'danger' : 'quiet'}>{w(own.yesOn ? 'own.take-away' : 'own.no')}</Button>
      </Actions>
    </PostForm>
  </Section>
)
