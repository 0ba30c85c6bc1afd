import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Section,
  SummaryList,
} from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { problemsOf } from '../../../platform/web/problems.ts'
import { openness } from '../places/visibility.ts'
import { ContactMail } from './ContactMail.tsx'
import type { Changeable } from './queries.ts'
import { type ChangeWords, changeWords } from './words.ts'

interface ChangeProps {
  locale: Locale
  form: FormState
  circle: Changeable
}

/** A host says anew what the circle is called, what it is, for whom its page is and whom to call. */
export function ChangeCirclePage({ locale, form, circle }: ChangeProps) {
  const w = changeWords(locale)
  const message = (key: string) => (changeWords.has(key) ? w(key) : w('errors.title'))
  const { at: error, all: errors } = problemsOf(form, message)
  const typed = (name: string, now: string) =>
    form.values[name] === undefined ? now : fieldOf(form.values, name)
  // After a conflict one chooses with both texts in sight.
  const version = form.conflict ? String(circle.version) : typed('version', String(circle.version))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')} />
      {form.conflict ? <Now w={w} circle={circle} /> : null}
      <form method="post" action={`/circles/${circle.slug}/change`} novalidate>
        <input type="hidden" name="_csrf" value={form.hidden.csrf} />
        <input type="hidden" name="_key" value={form.hidden.key} />
        <input type="hidden" name="version" value={version} />
        <Field
          name="name"
          label={w('name')}
          hint={w('name.hint')}
          value={typed('name', circle.name)}
          error={error('name')}
          maxlength={120}
          autocomplete="off"
          required
        />
        <Field
          name="nl"
          type="textarea"
          label={w('description.nl')}
          hint={w('description.hint')}
          value={typed('nl', circle.description.nl ?? '')}
          error={error('nl')}
        />
        <Field
          name="en"
          type="textarea"
          label={w('description.en')}
          hint={w('description.en.hint')}
          value={typed('en', circle.description.en ?? '')}
          error={error('en')}
        />
        <Openness w={w} value={typed('openness', circle.openness)} error={error('openness')} />
        <Field
          name="contactName"
          label={w('contact')}
          hint={w('contact.hint')}
          value={typed('contactName', circle.contactName)}
          error={error('contactName')}
          autocomplete="off"
        />
        <Field
          name="contactPhone"
          type="tel"
          label={w('phone')}
          value={typed('contactPhone', circle.contactPhone)}
          error={error('contactPhone')}
          autocomplete="off"
        />
        <ContactMail
          w={w}
          mail={typed('contactMail', circle.contactMail)}
          shown={typed('mailShown', circle.mailShown)}
          error={error}
        />
        <Actions>
          <Button>{w('save')}</Button>
          <LinkButton href={`/circles/${circle.slug}`} variant="quiet">
            {w('back.unchanged')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}

/** For whom a circle's page is; nothing is chosen beforehand where nothing stands there. */
export const Openness = ({
  w,
  value,
  error,
}: {
  w: ChangeWords
  value: string
  error: string | undefined
}) => (
  <>
    <Choice
      name="openness"
      legend={w('openness')}
      value={value || undefined}
      error={error}
      options={openness.map((one) => ({
        value: one,
        label: w(`openness.${one}`),
        hint: w(`openness.${one}.hint`),
      }))}
    />
    <p>
      <a href="/who-sees-what#openness">{w('openness.more')}</a>
    </p>
  </>
)

const Now = ({ w, circle }: { w: ChangeWords; circle: Changeable }) => (
  <>
    <Notice kind="care">{w('conflict')}</Notice>
    <Section title={w('conflict.now')}>
      <SummaryList
        rows={[
          { term: w('name'), detail: circle.name },
          { term: w('description.nl'), detail: circle.description.nl ?? '' },
          { term: w('description.en'), detail: circle.description.en ?? '' },
          { term: w('openness'), detail: w(`openness.${circle.openness}`) },
          {
            term: w('contact'),
            detail: `${circle.contactName} ${circle.contactPhone} ${circle.contactMail}`.trim(),
          },
        ].filter(({ detail }) => detail !== '')}
      />
    </Section>
  </>
)
