import { Actions, Button, LinkList, Notice, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { type QuestionWords, questionWords } from '../locales/index.ts'
import type { Laid, OwnPlace, SharedQuestion } from '../queries.ts'

interface ForProps {
  locale: Locale
  form: Pick<FormState, 'hidden'>
  question: SharedQuestion
  laid: readonly Laid[]
  places: readonly OwnPlace[]
}

/** What who works on it can do. */
export function ForThoseOnIt({ locale, form: { hidden }, question, laid, places }: ForProps) {
  const w = questionWords(locale)
  const base = `/questions/${question.id}`
  const { endedOn, into, wanted, version } = question
  const asked = laid.filter(({ kind, agreed }) => kind === 'question' && !agreed)
  const own = laid.filter(
    ({ kind, agreed, circle }) =>
      kind === 'question' && (!agreed || places.some(({ id }) => id === circle.id)),
  )
  const ways = [
    { href: `${base}/beside`, label: w('question.beside') },
    { href: `${base}/name`, label: w('question.rename') },
    { href: `${base}/into`, label: w('question.merge') },
    { href: `${base}/end`, label: w('question.end') },
  ]
  return (
    <Section title={w('question.yours')} ruled>
      {wanted.map((other) => (
        <Wanted w={w} hidden={hidden} base={base} other={other} />
      ))}
      {into ? <Small>{w('question.into', { name: into.name })}</Small> : null}
      {asked.map(({ circle }) => (
        <Small>{w('question.asked', { place: circle.name })}</Small>
      ))}
      {endedOn ? (
        <PostForm action={`${base}/take-up`} hidden={hidden} version={version}>
          <Actions>
            <Button>{w('question.take-up')}</Button>
          </Actions>
        </PostForm>
      ) : (
        <LinkList items={ways} />
      )}
      {own.map(({ entryId, agreed, circle }) => (
        <PostForm
          action={agreed ? `/circles/${circle.slug}/questions/${entryId}/leave` : `${base}/ask-no-longer`}
          hidden={hidden}
        >
          <input type="hidden" name="entry" value={entryId} />
          <Actions>
            <Button variant="quiet">
              {w(agreed ? 'question.leave' : 'question.take-back', { place: circle.name })}
            </Button>
          </Actions>
        </PostForm>
      ))}
    </Section>
  )
}

interface WantedProps {
  w: QuestionWords
  hidden: FormState['hidden']
  base: string
  other: { id: string; name: string }
}

/** Another question would like to go on in this one. */
const Wanted = ({ w, hidden, base, other }: WantedProps) => (
  <Notice kind="care" title={w('question.wanted', { name: other.name })}>
    <p>
      <a href={`/questions/${other.id}`}>{other.name}</a>
    </p>
    <p>{w('question.wanted.about')}</p>
    <PostForm action={`${base}/answer`} hidden={hidden}>
      <input type="hidden" name="old" value={other.id} />
      <Actions>
        <Button name="answer" value="yes">
          {w('question.wanted.yes')}
        </Button>
        <Button variant="quiet" name="answer" value="no">
          {w('question.wanted.no')}
        </Button>
      </Actions>
    </PostForm>
  </Notice>
)
