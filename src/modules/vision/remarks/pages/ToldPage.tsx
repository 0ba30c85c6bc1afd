import { Actions, Button, Field, PageHead, Section } from '../../../../design/index.ts'
import { dayAfter, dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, visionWords } from '../../locales/index.ts'
import { Problems } from '../../pages/Problems.tsx'
import { type RemarkView, timeToAnswer } from '../queries.ts'
import { Remark } from './Remark.tsx'

interface ToldProps {
  locale: Locale
  form: FormState
  remark: RemarkView
}

/** What somebody says beside what one made, before others read it, and what one says to that. */
export function ToldPage({ locale, form, remark }: ToldProps) {
  const w = visionWords(locale)
  const { id, piece, answer, toldOn } = remark
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('told.title')} lead={w('told.lead', { title: piece.title })} />
      <Remark locale={locale} remark={{ ...remark, answer: null }} level={2} />
      {toldOn && !answer ? (
        <p>{w('told.from', { day: dayInWords(locale, dayAfter(toldOn, timeToAnswer)) })}</p>
      ) : null}
      {answer ? (
        <Section title={w(answer.own ? 'told.yours' : 'told.other')} ruled>
          <p class="kv-lines" dir="auto">
            {answer.words}
          </p>
          {answer.own ? (
            <PostForm action={`/vision/${id}/back`} hidden={form.hidden}>
              <Button variant="quiet">{w('told.back')}</Button>
            </PostForm>
          ) : null}
        </Section>
      ) : (
        <Section title={w('told.answer')} ruled>
          <PostForm action={`/vision/${id}`} hidden={form.hidden} kept>
            <Field
              name="words"
              {...{ type: 'textarea', rows: 5, label: w('beside.words'), hint: w('told.answer.hint') }}
              {...{ value: fieldOf(form.values, 'words'), error: problemIn(w, form.errors.words) }}
            />
            <Field
              name="name"
              {...{ label: w('told.name'), hint: w('told.name.hint') }}
              {...{ value: fieldOf(form.values, 'name'), error: problemIn(w, form.errors.name) }}
            />
            <Actions>
              <Button>{w('told.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      )}
    </>
  )
}
