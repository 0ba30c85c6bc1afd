import { Actions, Button, Field, PageHead, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { kindOfStory, storyWords } from '../../words.ts'
import type { AskedToWrite } from '../queries.ts'
import { problemIn, togetherWords } from '../words.ts'

interface AskedProps {
  locale: Locale
  form: FormState
  asked: AskedToWrite
  /** What who is asked is called here. */
  called: string
}

/** Somebody is asked to write along: the title, who asks, and two buttons. */
export function AskedToWritePage({ locale, form, asked, called }: AskedProps) {
  const w = togetherWords(locale)
  const typed = 'byline' in form.values
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('asked.title')} lead={w('asked.lead', { name: asked.by })} />
      <Slip said={kindOfStory(locale, asked.kind)}>
        <span lang={asked.language}>{asked.title || storyWords(locale)('mine.untitled')}</span>
      </Slip>
      <p>{w('asked.means')}</p>
      <PostForm action={`/write-along/${asked.id}`} hidden={form.hidden}>
        <Field
          name="byline"
          label={w('asked.byline')}
          hint={w('asked.byline.hint')}
          value={typed ? fieldOf(form.values, 'byline') : called}
          error={form.errors.byline ? problemIn(w, form.errors.byline) : undefined}
          autocomplete="name"
        />
        <Actions>
          <Button name="says" value="yes">
            {w('asked.yes')}
          </Button>
          <Button name="says" value="no" variant="quiet">
            {w('asked.no')}
          </Button>
        </Actions>
      </PostForm>
      <p class="kv-small">{w('asked.no.about')}</p>
    </>
  )
}
