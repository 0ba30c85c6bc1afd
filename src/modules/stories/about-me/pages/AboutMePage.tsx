import { Actions, Button, CallIn, Choice, Field, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { aboutMeWords } from '../locales/index.ts'
import { wishes } from '../schema.ts'

interface AboutMeProps {
  locale: Locale
  form: FormState
  story: { slug: string; title: string }
  /** Who reads what is said here, and whom one can call. */
  movement: Movement
}

/** Somebody finds themselves in a story: which part, and what they would like. */
export function AboutMePage({ locale, form, story, movement }: AboutMeProps) {
  const w = aboutMeWords(locale)
  const say = sentenceIn(aboutMeWords, w, 'errors.title')
  const problems = problemsOf(form, say)
  const field = (name: string) => ({ name, value: fieldOf(form.values, name), error: problems.at(name) })
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead title={w('title')} lead={w('lead', { title: story.title })} />
      <PostForm action={`/stories/${story.slug}/about-me`} hidden={form.hidden}>
        <Field {...field('said')} type="textarea" rows={5} label={w('said')} hint={w('said.hint')} />
        <Choice
          {...{ ...field('wish'), legend: w('wish') }}
          options={wishes.map((wish) => ({ value: wish, label: w(`wish.${wish}`) }))}
        />
        <Field {...field('reach')} label={w('reach')} hint={w('reach.hint')} autocomplete="off" />
        <p>{w('who', { movement: movement.name })}</p>
        <Actions>
          <Button>{w('send')}</Button>
          <LinkButton href={`/stories/${story.slug}`} variant="quiet">
            {w('back')}
          </LinkButton>
        </Actions>
      </PostForm>
      {movement.contactPhone ? (
        <p>
          <CallIn text={w('call', { name: movement.contactName })} phone={movement.contactPhone} />
        </p>
      ) : null}
    </>
  )
}
