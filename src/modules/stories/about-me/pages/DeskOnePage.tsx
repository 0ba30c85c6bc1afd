import { Actions, Button, Field, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import { heldWords } from '../../held/locales/index.ts'
import { HoldSection } from '../../held/pages/HoldSection.tsx'
import { awayWords } from '../../kept-away/locales/index.ts'
import { AwaySection } from '../../kept-away/pages/AwaySection.tsx'
import type { AwayView, Deciding } from '../../kept-away/queries.ts'
import { aboutMeWords } from '../locales/index.ts'
import type { ObjectionView } from '../queries.ts'

interface DeskOneProps {
  locale: Locale
  form: FormState
  slug: string
  objection: ObjectionView
  /** That its story is kept away for good, or that it was proposed; undefined: neither. */
  away: AwayView | undefined
  deciding: Deciding
}

/** One who found themselves in a story: what they say, passing it on to who wrote it, and the answer. */
export function DeskOnePage({ locale, form, slug, objection, away, deciding }: DeskOneProps) {
  const w = aboutMeWords(locale)
  const sayHere = sentenceIn(aboutMeWords, w, 'errors.title')
  const say = (key: string) => {
    if (aboutMeWords.has(key)) return sayHere(key)
    if (heldWords.has(key)) return heldWords(locale)(key)
    return awayWords.has(key) ? awayWords(locale)(key) : sayHere(key)
  }
  const base = `/circles/${slug}/about-somebody/${objection.id}`
  const { said, wish, reach, answer, answeredOn, passedOn } = objection
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead title={w('desk.one')}>
        <p>
          <a href={`/circles/${slug}/about-somebody`}>{w('desk.back')}</a>
        </p>
      </PageHead>
      <Section title={w('desk.story')} ruled>
        <p>
          {objection.slug ? (
            <a href={`/stories/${objection.slug}`} dir="auto">
              {objection.title}
            </a>
          ) : (
            w('desk.story.gone')
          )}
        </p>
      </Section>
      <Section title={w('desk.says')} ruled>
        <blockquote class="kv-shared" dir="auto">
          <p class="kv-lines">{said}</p>
        </blockquote>
        <p>{w('desk.wish', { wish: w(`wish.${wish}`) })}</p>
        <p dir="auto">{reach ? w('desk.reach', { reach }) : w('desk.reach.none')}</p>
      </Section>
      {answeredOn ? (
        <Section title={w('desk.answer.given')} ruled>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{answer}</p>
          </blockquote>
        </Section>
      ) : (
        <>
          <Section title={w('desk.pass')} ruled>
            {passedOn ? (
              <p>{w('desk.passed', { date: dayInWords(locale, passedOn) })}</p>
            ) : (
              <>
                <p>{w('desk.pass.hint')}</p>
                <PostForm action={`${base}/pass-on`} hidden={form.hidden}>
                  <Actions>
                    <Button variant="quiet">{w('desk.pass.go')}</Button>
                  </Actions>
                </PostForm>
              </>
            )}
          </Section>
          <HoldSection {...{ locale, form, base, objection }} />
          <Section title={w('desk.answer')} ruled>
            <PostForm action={base} hidden={form.hidden}>
              <Field
                {...{ name: 'answer', type: 'textarea', rows: 5, label: w('desk.answer.label') }}
                hint={w('desk.answer.hint')}
                value={fieldOf(form.values, 'answer')}
                error={problemsOf(form, say).at('answer')}
              />
              <Actions>
                <Button>{w('desk.answer.go')}</Button>
              </Actions>
            </PostForm>
          </Section>
        </>
      )}
      <AwaySection {...{ locale, form, slug, base, objection, away, deciding }} />
    </>
  )
}
