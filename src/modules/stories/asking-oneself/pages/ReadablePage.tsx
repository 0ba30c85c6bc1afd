import { Actions, Button, Field, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { toPlainText } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { ReadabilityView } from '../../../../platform/readability/index.ts'
import { type Editing, Problems, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { togetherWords } from '../../together/words.ts'
import { problemIn as sentenceFor, storyWords } from '../../words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import type { OwnAnswers, OwnQuestion } from '../questions.ts'

interface ReadableProps {
  locale: Locale
  form: FormState
  story: OwnStory
  answers: OwnAnswers
  /** Of what was answered; 0: nothing yet. */
  version: number
}

/** Three questions to who writes alone, that nobody answers for them and nothing waits for. */
export function ReadablePage({ locale, form, story, answers, version }: ReadableProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const text = [story.inShort, toPlainText(story.document)].filter(Boolean).join('\n\n')
  const editing: Editing = { locale, form, current: { ...answers }, say: (key) => sentenceFor(w, key) }
  const field = (name: OwnQuestion) => (
    <Field
      name={name}
      type="textarea"
      rows={3}
      label={w(`readable.${name}.label`)}
      value={valueIn(editing, name)}
      hint={theirs(locale, form, undefined, answers[name], valueIn(editing, name))}
      error={problemIn(editing, name)}
    />
  )
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('readable.title')} lead={w('readable.lead')} />
      <PostForm action={`${at}/readable`} hidden={form.hidden} version={version}>
        <Section title={w('readable.matters')} ruled>
          <p>{w('readable.matters.ask')}</p>
          {field('matters')}
        </Section>
        <Section title={w('readable.lived')} ruled>
          <p>{w('readable.lived.ask')}</p>
          {field('lived')}
          <p>
            <a href={`${at}/readers`}>{togetherWords(locale)('readers.lived')}</a>
          </p>
        </Section>
        <Section title={w('readable.reads')} ruled>
          <ReadabilityView locale={locale} language={story.language} text={text} />
          {field('reads')}
        </Section>
        <Actions>
          <Button>{w('readable.keep')}</Button>
        </Actions>
      </PostForm>
      <LinkList
        items={[
          { href: at, label: w('publish.back') },
          { href: `${at}/publish`, label: w('readable.publish') },
          { href: `${at}/mine.txt`, label: w('readable.take') },
        ]}
      />
    </>
  )
}
