import { Actions, Button, Field } from '../../../../design/index.ts'
import { dayInWords, daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { barrierWords } from '../locales/index.ts'
import type { BarrierView } from '../queries.ts'
import { problemAt } from './problems.ts'

interface OneProps {
  locale: Locale
  form: FormState
  slug: string
  barrier: BarrierView
  today: string
}

/** What somebody could not do: their words, by when they were promised an answer, and what can be done about it. */
export function OneBarrier(props: OneProps) {
  const { locale, barrier, today } = props
  const w = barrierWords(locale)
  const { words, page, answer, toldOn, promisedFor, doneOn } = barrier
  return (
    <article class="kv-barrier">
      <blockquote lang={barrier.locale} dir="auto">
        <p class="kv-lines">{words}</p>
      </blockquote>
      {page ? <p dir="auto">{w('desk.on', { page })}</p> : null}
      <p class="kv-small">
        {doneOn
          ? w('desk.ended', { when: daysAway(locale, doneOn, today) })
          : w('desk.told', { when: daysAway(locale, toldOn, today), day: dayInWords(locale, promisedFor) })}
      </p>
      {answer ? (
        <>
          <p>{w('desk.answered')}</p>
          <p class="kv-lines" dir="auto">
            {answer}
          </p>
        </>
      ) : null}
      {doneOn ? null : <Settle {...props} />}
    </article>
  )
}

/** Calling, answering by letter, and saying that it is done; whatever of that can be. */
function Settle({ locale, form, slug, barrier: { id, phone, byMail, version } }: OneProps) {
  const w = barrierWords(locale)
  const at = `/circles/${slug}/barriers/${id}`
  const again = fieldOf(form.values, 'of') === id
  return (
    <>
      {phone ? (
        <p>
          {w('desk.call')} <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      ) : null}
      {byMail ? (
        <PostForm action={`${at}/answer`} hidden={form.hidden} version={version}>
          <input type="hidden" name="of" value={id} />
          <Field
            {...{ id: `answer-${id}`, name: 'answer', type: 'textarea', rows: 4 }}
            {...{ label: w('desk.answer'), hint: w('desk.answer.hint') }}
            value={again ? fieldOf(form.values, 'answer') : ''}
            error={again ? problemAt(w, form, 'answer') : undefined}
          />
          <Actions>
            <Button>{w('desk.answer.go')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      {phone || byMail ? null : <p>{w('desk.no-way')}</p>}
      <PostForm action={`${at}/close`} hidden={form.hidden} version={version}>
        <Button variant="quiet">{w(byMail ? 'desk.close.quietly' : 'desk.close')}</Button>
      </PostForm>
    </>
  )
}
