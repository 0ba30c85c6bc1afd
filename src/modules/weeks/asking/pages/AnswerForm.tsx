import { Actions, Button, Choice, Section } from '../../../../design/index.ts'
import { EditField, problemIn, valueIn } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { askWords } from '../locales/index.ts'
import type { AskedPageProps } from './AskedPage.tsx'
import { sayIn } from './say.ts'

/** The makers take it into the draft, or say why not. Nothing is chosen for them. */
export function AnswerForm({ locale, form, ask }: Omit<AskedPageProps, 'week'>) {
  const w = askWords(locale)
  const of = { locale, form, current: { says: '', answer: ask.answer }, say: sayIn(locale) }
  return (
    <Section title={w('answer.title')} ruled>
      <p>{w('answer.lead')}</p>
      <PostForm action={`/week/asked/${ask.id}/answer`} hidden={form.hidden} version={ask.version}>
        <Choice
          {...{ name: 'says', legend: w('says'), arrange: 'row' }}
          value={valueIn(of, 'says')}
          error={problemIn(of, 'says')}
          options={(['take', 'no'] as const).map((value) => ({ value, label: w(`says.${value}`) }))}
        />
        <EditField
          {...{ of, name: 'answer', type: 'textarea', rows: 4, maxlength: 1000 }}
          label={w('answer')}
          hint={w('answer.hint')}
        />
        <Actions>
          <Button>{w('answer.send')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
