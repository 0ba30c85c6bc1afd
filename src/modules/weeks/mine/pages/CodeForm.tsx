import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { visitWords } from '../../visit/locales/index.ts'
import type { MinePageProps } from './MinePage.tsx'

/** Each code adds what one signed up for with it. */
export function CodeForm({ locale, week, held, form, problem }: MinePageProps) {
  const w = visitWords(locale)
  return (
    <div class="kv-no-print">
      <Section title={w(held ? 'mine.code.more' : 'mine.code.first')} ruled>
        <PostForm action={`/week/${week.slug}/mine`} hidden={form.hidden}>
          <input type="hidden" name="held" value={held} />
          <Field
            name="code"
            label={w('mine.code.label')}
            hint={w('mine.code.hint')}
            value={fieldOf(form.values, 'code')}
            error={problem && w(`mine.code.${problem}`)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength={40}
          />
          <Actions>
            <Button>{w('mine.code.add')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </div>
  )
}
