import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import { inLanguage } from '../../../../platform/i18n/words.ts'
import { type Editing, Problems } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { rubricWords } from '../locales/index.ts'
import type { KeptRubric } from '../queries.ts'
import { RubricNames } from './RubricNames.tsx'

interface RubricKeepProps extends Pick<Editing, 'locale' | 'form'> {
  /** Of the movement. */
  slug: string
  rubric: KeptRubric
}

/** What one rubric is called, and whether who writes can choose it. */
export function RubricKeepPage({ locale, form, slug, rubric }: RubricKeepProps) {
  const w = rubricWords(locale)
  const at = `/circles/${slug}/rubrics`
  const { id, name, asideOn, version } = rubric
  const editing: Editing = {
    ...{ locale, form, current: { nameNl: name.nl ?? '', nameEn: name.en ?? '' } },
    say: (key) => (rubricWords.has(key) ? w(key) : key),
  }
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('one.title', { name: inLanguage(name, locale) })} lead={w('one.lead')}>
        <p>
          <a href={at}>{w('one.back')}</a>
        </p>
        <p>
          <a href={`/rubrics/${rubric.slug}`}>{w('one.read')}</a>
        </p>
      </PageHead>
      <PostForm action={`${at}/${id}`} hidden={form.hidden} version={version}>
        <RubricNames editing={editing} />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
      <Section title={asideOn ? w('aside') : w('aside.title')} ruled>
        <p>{asideOn ? w('aside.hint') : w('aside.lead')}</p>
        <PostForm action={`${at}/${id}/aside`} hidden={form.hidden}>
          <Actions>
            <Button variant="quiet" name="aside" value={asideOn ? 'no' : 'yes'}>
              {asideOn ? w('aside.back') : w('aside.go')}
            </Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
