import { Actions, Button, Choice, Circle, Field, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'
import type { JoinPlace } from '../queries.ts'

interface JoinProps {
  locale: Locale
  form: FormState
  regions: JoinPlace['regions']
  /** Whom one can call instead. */
  contactName: string
  contactPhone: string
}

/** A conversation first: how it goes, a number to call, or a few words and how one is reached. */
export function JoinPage({ locale, form, regions, contactName, contactPhone }: JoinProps) {
  const w = joinWords(locale)
  const message = messageIn(joinWords, locale)
  const mark = siteWords(locale)('optional')
  const field = (name: string) => ({
    name,
    value: fieldOf(form.values, name),
    error: form.errors[name] ? message(form.errors[name]) : undefined,
  })
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead title={w('title')} lead={w('lead')} drawing={<Circle chairs={7} open={2} />} />
      <Section title={w('how.title')}>
        <ol>
          {(['how.call', 'how.meet', 'how.visit', 'how.decide'] as const).map((step) => (
            <li>{w(step)}</li>
          ))}
        </ol>
        {contactPhone ? (
          <>
            <p>{w('phone', { name: contactName })}</p>
            <a class="kv-call" href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>
              {w('phone.call', { phone: contactPhone })}
            </a>
          </>
        ) : null}
      </Section>
      <Section title={w('form.title')} ruled>
        <p>{w('form.hint')}</p>
        <PostForm action="/join" hidden={form.hidden}>
          <Field {...field('name')} label={w('name')} mark={mark} maxlength={120} autocomplete="name" />
          <Field
            {...field('organisation')}
            label={w('organisation')}
            hint={w('organisation.hint')}
            mark={mark}
            maxlength={120}
            autocomplete="organization"
          />
          <Field {...field('why')} type="textarea" label={w('why')} mark={mark} maxlength={2000} />
          <Field
            {...field('phone')}
            type="tel"
            label={w('reach.phone')}
            purpose={w('reach.purpose')}
            maxlength={40}
            autocomplete="tel"
          />
          <Field {...field('mail')} type="email" label={w('reach.mail')} autocomplete="email" />
          {regions.length > 0 ? (
            <Choice
              name="region"
              legend={w('region')}
              arrange="row"
              mark={mark}
              value={fieldOf(form.values, 'region')}
              options={regions.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
          ) : null}
          <Choice
            name="mayList"
            multiple
            legend={w('may-list')}
            hint={w('may-list.hint')}
            mark={mark}
            value={fieldOf(form.values, 'mayList')}
            options={[{ value: 'yes', label: w('may-list.yes') }]}
          />
          <Small>{w('kept')}</Small>
          <Actions>
            <Button>{w('send')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
