import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

interface TakeAwayProps {
  locale: Locale
  form: FormState
  story: OwnStory
  /** From readers, or with all that was written. */
  what: 'withdraw' | 'throw'
}

/** Taking a story away, with what that means. */
export function TakeAwayPage({ locale, form, story, what }: TakeAwayProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  return (
    <>
      <PageHead title={w(`${what}.title`)} lead={w(`${what}.lead`)}>
        <p dir="auto">{story.title || w('mine.untitled')}</p>
      </PageHead>
      <p>{w(`${what}.stays`)}</p>
      <PostForm action={`${at}/${what === 'throw' ? 'throw-away' : what}`} hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w(`${what}.sure`)}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={at}>{w(`${what}.keep`)}</a>
      </p>
    </>
  )
}
