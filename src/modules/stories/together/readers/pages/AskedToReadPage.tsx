import { Actions, Button, PageHead, Slip } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { Problems } from '../../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { kindOfStory } from '../../../words.ts'
import { problemIn, togetherWords } from '../../words.ts'
import type { Reading } from '../queries.ts'

interface AskedProps {
  locale: Locale
  form: FormState
  asked: Reading
}

/** Somebody is asked to read along: the title, who asks, and two buttons. */
export function AskedToReadPage({ locale, form, asked }: AskedProps) {
  const w = togetherWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('read.title')} lead={w('read.lead', { name: asked.by })} />
      <Slip said={kindOfStory(locale, asked.kind)}>
        {asked.title ? <span lang={asked.language}>{asked.title}</span> : w('read.title.later')}
      </Slip>
      <p>{w('read.means')}</p>
      <PostForm action={`/read-along/${asked.id}`} hidden={form.hidden}>
        <Actions>
          <Button name="says" value="yes">
            {w('read.yes')}
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
