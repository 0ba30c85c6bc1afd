import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { calendarWords } from '../locales/index.ts'

interface FeedProps {
  locale: Locale
  form: FormState
  /** Null: there is none. */
  address: string | null
}

/** The secret address at which one's own calendar can be followed. */
export function FeedPage({ locale, form, address }: FeedProps) {
  const w = calendarWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} />
      <Section title={w('what.title')}>
        <p>{w('what')}</p>
      </Section>
      <Notice kind="care">{w('care')}</Notice>
      {address ? (
        <Section title={w('address')} ruled>
          <p>
            <code class="kv-address">{address}</code>
          </p>
          <p>{w('how')}</p>
        </Section>
      ) : null}
      <PostForm hidden={form.hidden}>
        {address ? <p>{w('anew.why')}</p> : null}
        <Actions>
          <Button variant={address ? 'quiet' : 'primary'}>{w(address ? 'anew' : 'make')}</Button>
        </Actions>
      </PostForm>
      {address ? (
        <PostForm hidden={form.hidden} action="/mine/calendar/end">
          <Actions>
            <Button variant="danger">{w('end')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  )
}
