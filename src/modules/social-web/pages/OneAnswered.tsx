import { Actions, Button, LinkButton, Notice, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { Answer, Answered } from '../queries.ts'
import { socialWords } from '../words.ts'
import { Said } from './Said.tsx'

interface OneProps {
  locale: Locale
  form: FormState
  movement: { slug: string; isOpen: boolean }
  answered: Answered
}

/** One of them, what was answered and whether that arrived, and what a host can do. */
export function OneAnswered({ locale, form, movement, answered }: OneProps) {
  const w = socialWords(locale)
  const { id, answer, to, writer } = answered
  const name = answered.from || w('nameless')
  const at = `/circles/${movement.slug}/answers`
  return (
    <Section title={w(answered.reports ? 'report.from' : 'from', { name })} ruled>
      <Said locale={locale} answered={answered} />
      {answer ? <Ours {...{ locale, answer, name }} /> : null}
      {to || answered.reports ? null : <p class="kv-small">{w('answer.none')}</p>}
      {to && movement.isOpen ? (
        <Actions>
          <LinkButton href={`${at}/${id}/reply`} variant="quiet">
            {w(answer ? 'answer.correct' : 'answer.link', { name })}
          </LinkButton>
        </Actions>
      ) : null}
      {answer ? (
        <PostForm action={`${at}/${id}/take-back`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('answer.back')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      <PostForm action={`${at}/throw-away`} hidden={form.hidden}>
        <input type="hidden" name="answer" value={id} />
        <Actions>
          <Button variant="danger">{w(answer ? 'throw.answered' : 'throw')}</Button>
        </Actions>
      </PostForm>
      {writer ? (
        <p>
          <a href={`${at}/${id}/block`}>{w('block.link', { name })}</a>
        </p>
      ) : null}
    </Section>
  )
}

function Ours({ locale, answer, name }: { locale: Locale; answer: Answer; name: string }) {
  const w = socialWords(locale)
  const { words, came, isCorrected, isBeforeChange } = answer
  return (
    <Notice kind={isBeforeChange || came?.how === 'lost' ? 'care' : 'plain'} title={w('answer.ours')}>
      <p class="kv-lines" dir="auto">
        {words}
      </p>
      {answer.name ? <p dir="auto">{w('answer.signed', { name: answer.name })}</p> : null}
      <p class="kv-small">
        {came === undefined
          ? w('answer.way')
          : came.how === 'lost'
            ? w('answer.lost')
            : w('answer.arrived', { name, day: longDate(locale, came.at) })}
        {isCorrected ? ` ${w('answer.corrected')}` : ''}
      </p>
      {isBeforeChange ? <p class="kv-small">{w('answer.before')}</p> : null}
    </Notice>
  )
}
