import { Actions, Button, Call, Circle, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { Introductions } from '../introduce/Introductions.tsx'
import type { Introduction } from '../introduce/queries.ts'
import { joinWords } from '../locales/index.ts'
import type { JoinPlace } from '../queries.ts'
import { AskFields } from './AskFields.tsx'

interface JoinProps {
  locale: Locale
  form: FormState
  regions: JoinPlace['regions']
  /** The next meetings at which one can get to know people. */
  introductions: readonly Introduction[]
  /** Whom one can call instead. */
  contactName: string
  contactPhone: string
}

/** A conversation first: how it goes, a number to call, or a few words and how one is reached. */
export function JoinPage({ locale, form, regions, introductions, contactName, contactPhone }: JoinProps) {
  const w = joinWords(locale)
  const message = messageIn(joinWords, locale)
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
            <Call phone={contactPhone} large>
              {w('phone.call', { phone: contactPhone })}
            </Call>
          </>
        ) : null}
      </Section>
      <Introductions locale={locale} some={introductions} />
      <Section title={w('form.title')} ruled>
        <p>{w('form.hint')}</p>
        <PostForm action="/join" hidden={form.hidden}>
          <AskFields locale={locale} form={form} regions={regions} by="self" />
          <Small>{w('kept')}</Small>
          <Actions>
            <Button>{w('send')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
