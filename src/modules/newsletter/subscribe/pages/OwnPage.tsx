import { Actions, Button, Choice, Circle, Notice, PageHead } from '../../../../design/index.ts'
import { type Locale, locales } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Problems } from '../../Problems.tsx'
import type { Topics } from '../../topics.ts'
import { type NewsletterWords, newsletterWords } from '../../words.ts'
import { confirmPath, type OwnSubscription, stopPath } from '../code.ts'
import { TopicFields } from './TopicFields.tsx'

interface OwnProps {
  locale: Locale
  form: FormState
  code: string
  own: OwnSubscription
  name: string
  /** The movement ended. */
  ended: boolean
  topics: Topics
}

/** What one gets, for who has the link in their letter. The address is not on it. */
export function OwnPage({ locale, form, code, own, name, ended, topics }: OwnProps) {
  const w = newsletterWords(locale)
  const typed = 'locale' in form.values
  return (
    <>
      <Problems w={w} form={form} />
      <PageHead
        title={w('own.title')}
        lead={own.confirmed && !ended ? w('own.lead', { name }) : undefined}
        drawing={own.confirmed ? <Circle chairs={7} open={0} /> : undefined}
      />
      {ended ? (
        <Notice kind="care">
          <p>{w('own.ended', { name })}</p>
        </Notice>
      ) : null}
      {own.confirmed ? <About w={w} topics={topics} chosen={own.topics} /> : null}
      {own.confirmed ? (
        <PostForm hidden={form.hidden}>
          <TopicFields w={w} topics={topics} chosen={typed ? fieldsOf(form.values, 'topics') : own.topics} />
          <Choice
            name="locale"
            legend={w('own.locale')}
            arrange="row"
            value={typed ? fieldOf(form.values, 'locale') : own.locale}
            options={locales.map((one) => ({ value: one, label: w(`own.locale.${one}`) }))}
          />
          <Actions>
            <Button>{w('own.save')}</Button>
          </Actions>
        </PostForm>
      ) : (
        <p>
          {w('own.waiting')} <a href={confirmPath(code)}>{w('confirm.title')}</a>
        </p>
      )}
      <p>
        <a href={stopPath(code)}>{w('own.stop')}</a>
      </p>
    </>
  )
}

interface AboutProps {
  w: NewsletterWords
  topics: Topics
  chosen: readonly string[]
}

/** What their letter is about now. Each on a line of its own: names with "en" in them read as two in a sentence. */
function About({ w, topics: { sectors, regions, themes }, chosen }: AboutProps) {
  const about = [...sectors, ...regions, ...themes].filter(({ id }) => chosen.includes(id))
  if (about.length === 0) return <p>{w('own.all')}</p>
  return (
    <>
      <p>{w('own.about')}</p>
      <ul>
        {about.map(({ name }) => (
          <li dir="auto">{name}</li>
        ))}
      </ul>
    </>
  )
}
