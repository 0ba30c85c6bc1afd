import { Actions, Button, EmptyState, Field, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MovementHere } from '../../place.ts'
import { problemIn, wishWords } from '../locales/index.ts'
import type { WishView } from '../queries.ts'
import { Asked } from './Asked.tsx'
import { WishProblems } from './WishProblems.tsx'

interface AskProps {
  locale: Locale
  form: FormState
  movement: MovementHere
  wishes: readonly WishView[]
}

/** Asking for a theme; and what was asked already. */
export function AskPage({ locale, form, movement, wishes }: AskProps) {
  const w = wishWords(locale)
  const field = (name: 'words' | 'reason' | 'name') => ({
    name,
    value: fieldOf(form.values, name),
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  const parts = [
    { title: w('list.open'), list: wishes.filter(({ answer }) => answer === null) },
    { title: w('list.answered'), list: wishes.filter(({ answer }) => answer !== null) },
  ]
  return (
    <>
      <WishProblems locale={locale} form={form} />
      <PageHead title={w('ask.title')} lead={w('ask.lead', { movement: movement.name })} />
      <PostForm action="/themes/ask" hidden={form.hidden}>
        <Field
          {...field('words')}
          label={w('ask.words')}
          hint={w('ask.words.hint')}
          maxlength={160}
          required
        />
        <Field
          {...field('reason')}
          type="textarea"
          label={w('ask.reason')}
          hint={w('ask.reason.hint')}
          purpose={w('ask.purpose')}
          required
        />
        <Field {...field('name')} label={w('ask.name')} hint={w('ask.name.hint')} autocomplete="name" />
        <Actions>
          <Button>{w('ask.go')}</Button>
        </Actions>
      </PostForm>
      <Small>{w('ask.call')}</Small>
      {parts.map(({ title, list }, i) =>
        list.length > 0 || i === 0 ? (
          <Section title={title} ruled>
            {list.length === 0 ? <EmptyState>{w('list.none')}</EmptyState> : null}
            {list.map((wish) => (
              <>
                <Asked locale={locale} wish={wish} mine={wish.mine} linked level={3} />
                {wish.others.length > 0 ? <Small>{w('list.together')}</Small> : null}
              </>
            ))}
          </Section>
        ) : null,
      )}
    </>
  )
}
