import { Actions, Button, Choice, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Editing, Problems, problemIn, valueIn } from '../../../platform/web/editing.tsx'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { Answered } from '../queries.ts'
import { type SocialWord, socialWords } from '../words.ts'
import { Said } from './Said.tsx'

interface BlockProps {
  locale: Locale
  form: FormState
  movement: { slug: string; name: string }
  answered: Answered
}

/** Letting nothing in any more: of whom, and what happens to what they sent. */
export function BlockPage({ locale, form, movement, answered }: BlockProps) {
  const w = socialWords(locale)
  const editing: Editing = { locale, form, current: {}, say: (key) => w(key as SocialWord) }
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('block.title')} lead={w('block.lead', { movement: movement.name })}>
        <p>
          <a href={`/circles/${movement.slug}/answers`}>{w('back.desk')}</a>
        </p>
      </PageHead>
      <Said locale={locale} answered={answered} />
      <PostForm hidden={form.hidden}>
        <Choice
          name="whom"
          legend={w('block.whom')}
          value={valueIn(editing, 'whom') || undefined}
          error={problemIn(editing, 'whom')}
          options={[
            { value: 'person', label: w('block.person'), hint: answered.handle },
            {
              value: 'server',
              label: w('block.server', { server: new URL(answered.writer ?? answered.address).host }),
              hint: w('block.server.hint'),
            },
          ]}
        />
        <Choice
          name="erase"
          legend={w('block.erase')}
          multiple
          value={valueIn(editing, 'erase') || undefined}
          options={[{ value: 'yes', label: w('block.erase.yes'), hint: w('block.erase.hint') }]}
        />
        <Actions>
          <Button variant="danger">{w('block.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
