import { Actions, Button, Circle, Field, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Problems } from '../../Problems.tsx'
import type { Topics } from '../../topics.ts'
import { newsletterWords, problemIn } from '../../words.ts'
import { TopicFields } from './TopicFields.tsx'

interface SubscribeProps {
  locale: Locale
  form: FormState
  name: string
  topics: Topics
}

/** An address, what it should be about, and nothing else. */
export function SubscribePage({ locale, form, name, topics }: SubscribeProps) {
  const w = newsletterWords(locale)
  return (
    <>
      <Problems w={w} form={form} />
      <PageHead
        title={w('subscribe.title')}
        lead={w('subscribe.lead', { name })}
        drawing={<Circle chairs={7} open={1} />}
      />
      <PostForm hidden={form.hidden}>
        <Field
          name="email"
          type="email"
          label={w('subscribe.email')}
          purpose={w('subscribe.email.purpose')}
          value={fieldOf(form.values, 'email')}
          error={form.errors.email ? problemIn(w, form.errors.email) : undefined}
          autocomplete="email"
          required
        />
        <TopicFields w={w} topics={topics} chosen={fieldsOf(form.values, 'topics')} />
        <Small>{w('subscribe.next')}</Small>
        <Actions>
          <Button>{w('subscribe.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
