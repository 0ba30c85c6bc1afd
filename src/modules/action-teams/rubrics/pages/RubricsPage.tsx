import { Actions, Button, EmptyState, PageHead, Section, Small } from '../../../../design/index.ts'
import { inLanguage } from '../../../../platform/i18n/words.ts'
import { type Editing, Problems } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MovementAt } from '../../../circles/index.ts'
import { rubricWords } from '../locales/index.ts'
import type { KeptRubric } from '../queries.ts'
import { RubricNames } from './RubricNames.tsx'

interface RubricsProps extends Pick<Editing, 'locale' | 'form'> {
  movement: MovementAt
  rubrics: readonly KeptRubric[]
}

/** Which rubrics a movement has and in which order, for who looks after it. */
export function RubricsPage({ locale, form, movement, rubrics }: RubricsProps) {
  const w = rubricWords(locale)
  const at = `/circles/${movement.slug}/rubrics`
  const editing: Editing = {
    ...{ locale, form, current: { nameNl: '', nameEn: '' } },
    say: (key) => (rubricWords.has(key) ? w(key) : key),
  }
  const now = rubrics.filter(({ asideOn }) => asideOn === null)
  const aside = rubrics.filter(({ asideOn }) => asideOn !== null)
  const linkTo = ({ id, name }: KeptRubric) => <a href={`${at}/${id}`}>{inLanguage(name, locale)}</a>
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('title', { movement: movement.name })} lead={w('lead')} />
      {now.length === 0 ? <EmptyState>{w('none')}</EmptyState> : null}
      {now.length > 0 ? (
        <Section title={w('now')} ruled>
          <ol>
            {now.map((rubric, i) => (
              <li class="kv-in-order">
                {linkTo(rubric)}
                <PostForm action={`${at}/${rubric.id}/move`} hidden={form.hidden}>
                  <Actions>
                    {(['up', 'down'] as const)
                      .filter((way) => (way === 'up' ? i > 0 : i < now.length - 1))
                      .map((way) => (
                        <Button variant="quiet" name="way" value={way}>
                          {w(way)}{' '}
                          <span class="kv-hidden">{w('of', { name: inLanguage(rubric.name, locale) })}</span>
                        </Button>
                      ))}
                  </Actions>
                </PostForm>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {aside.length > 0 ? (
        <Section title={w('aside')} ruled>
          <Small>{w('aside.hint')}</Small>
          <ul>
            {aside.map((rubric) => (
              <li>{linkTo(rubric)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={w('begin')} ruled>
        <PostForm action={at} hidden={form.hidden}>
          <RubricNames editing={editing} />
          <Actions>
            <Button>{w('begin.go')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
