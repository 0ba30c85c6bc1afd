import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView } from '../../gathering/view.ts'
import { paperWords } from '../../paper/locales/index.ts'
import { askCircleWords } from '../locales/index.ts'
import type { OnPaper } from '../queries.ts'

interface AskCircleProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  /** How many of who sits there were asked, and how many were not. */
  asked: number
  others: number
  takesAnswers: boolean
  paper: readonly OnPaper[]
}

/** One button that asks everybody who sits in the circle, and who of them needs a letter on paper. */
export function AskCirclePage(props: AskCircleProps) {
  const { locale, form, gathering, asked, others, takesAnswers, paper } = props
  const w = askCircleWords(locale)
  const say = (key: string) => (askCircleWords.has(key) ? w(key) : key)
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p class="kv-small" dir="auto">
          {gathering.title}
        </p>
      </PageHead>
      {gathering.rule ? <p>{w('lead.series')}</p> : null}
      {asked > 0 ? (
        <Notice kind="back">{others === 0 ? w('asked.all') : w('asked', { count: asked })}</Notice>
      ) : null}
      {!takesAnswers ? (
        <p>{w('ask.closed')}</p>
      ) : others > 0 ? (
        <PostForm hidden={form.hidden}>
          <p>{w('others', { count: others })}</p>
          <Actions>
            <Button>{w('ask', { count: others })}</Button>
          </Actions>
        </PostForm>
      ) : asked === 0 ? (
        <p>{w('nobody-else')}</p>
      ) : null}
      {asked > 0 ? (
        <Section title={w('paper')} ruled>
          {paper.length === 0 ? (
            <p>{w('paper.none')}</p>
          ) : (
            <>
              <p>{w('paper.lead')}</p>
              <ul class="kv-people">
                {paper.map(({ name }) => (
                  <li dir="auto">{name}</li>
                ))}
              </ul>
              <p>
                <a href={`/gatherings/${gathering.id}/ask-circle/letters`}>{w('paper.link')}</a>
              </p>
              <p>
                <a href={`/gatherings/${gathering.id}/letters`}>{paperWords(locale)('link')}</a>
              </p>
            </>
          )}
        </Section>
      ) : null}
      <p>
        <a href={`/gatherings/${gathering.id}`}>{w('back')}</a>
      </p>
    </>
  )
}
