import { Actions, Button, Choice, Field } from '../../../../design/index.ts'
import { daysAway } from '../../../../platform/i18n/days.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { reactionWords } from '../locales/index.ts'
import type { ReactionView } from '../queries.ts'
import type { ReactionsProps } from './ReactionsPage.tsx'

/** One thing that was asked or said: answering it, letting it stand, or laying it aside. */
export function OneReaction(props: ReactionsProps & { reaction: ReactionView }) {
  const { locale, form, storyId, reaction, answerable, today } = props
  const w = reactionWords(locale)
  const { id, words, name, answer, answerStands, mayStand, step, sentOn, version } = reaction
  const at = `/write/${storyId}/reactions/${id}`
  const when = daysAway(locale, sentOn, today)
  const again = fieldOf(form.values, 'of') === id
  const facts = [
    ...(step === 'stands' ? [w('own.stands')] : []),
    ...(mayStand ? [] : [w('own.stand.no')]),
    ...(answer || answerable.includes(id) ? [] : [w('own.answer.none')]),
  ]
  return (
    <section class="kv-reaction">
      <blockquote class="kv-shared" dir="auto">
        <p class="kv-lines">{words}</p>
        <footer class="kv-small">{name ? w('own.from', { name, when }) : w('own.nameless', { when })}</footer>
      </blockquote>
      {facts.length > 0 ? <p>{facts.join(' ')}</p> : null}
      {answer ? (
        <>
          <p>{w(answerStands && step === 'stands' ? 'own.answered.stands' : 'own.answered')}</p>
          <p class="kv-lines" dir="auto">
            {answer}
          </p>
        </>
      ) : null}
      {!answer && answerable.includes(id) ? (
        <details class="kv-share__other" open={again}>
          <summary>{w('own.answer')}</summary>
          <PostForm action={`${at}/answer`} hidden={form.hidden} version={version}>
            <input type="hidden" name="of" value={id} />
            <Field
              {...{ id: `answer-${id}`, name: 'answer', type: 'textarea', rows: 5 }}
              {...{ label: w('own.answer.words'), hint: w('own.answer.hint') }}
              value={again ? fieldOf(form.values, 'answer') : ''}
            />
            {mayStand ? (
              <Choice
                {...{ multiple: true, name: 'below', legend: w('own.below') }}
                value={again ? fieldOf(form.values, 'below') : ''}
                options={[{ value: 'yes', label: w('own.below.yes') }]}
              />
            ) : null}
            <Actions>
              <Button>{w('own.answer.go')}</Button>
            </Actions>
          </PostForm>
        </details>
      ) : null}
      {mayStand && step !== 'stands' ? (
        <PostForm action={`${at}/stand`} hidden={form.hidden}>
          <Button variant="quiet">{w('own.stand')}</Button>
        </PostForm>
      ) : null}
      <PostForm action={`${at}/aside`} hidden={form.hidden}>
        <Button variant="quiet">{w('own.aside')}</Button>
      </PostForm>
    </section>
  )
}
