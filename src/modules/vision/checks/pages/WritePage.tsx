import { Actions, Button, Field, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, visionWords } from '../../locales/index.ts'
import { Problems } from '../../pages/Problems.tsx'
import { Stands } from '../../pages/Stands.tsx'
import { timeToAnswer } from '../../remarks/queries.ts'
import { Pieces } from './Pieces.tsx'
import { Written } from './Written.tsx'
import { at, type WriteProps } from './write-props.ts'

/** What came, beside what the movement stands for; what one writes beside it, over the whole, and letting it be read. */
export function WritePage(props: WriteProps) {
  const { locale, form, place, check } = props
  const w = visionWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('write.title')} lead={w('write.lead', { day: dayInWords(locale, check.fromDay) })}>
        <p>
          <a href={`/circles/${place.slug}/vision`}>{w('write.back')}</a>
        </p>
      </PageHead>
      <Stands {...props} />
      <Pieces {...props} />
      <Written {...props} />
      <Whole {...props} />
      <LetRead {...props} />
    </>
  )
}

function Whole(props: WriteProps) {
  const { locale, form, check } = props
  const w = visionWords(locale)
  const field = (name: 'fits' | 'pinches' | 'proposes' | 'name') => ({
    ...{ name, label: w(name), error: problemIn(w, form.errors[name]) },
    value: 'fits' in form.values ? fieldOf(form.values, name) : check[name],
  })
  return (
    <Section title={w('whole')} id="whole" ruled>
      <p>{w('whole.lead')}</p>
      <PostForm action={`${at(props)}/write`} hidden={form.hidden} version={check.version} kept>
        {(['fits', 'pinches', 'proposes'] as const).map((name) => (
          <Field {...field(name)} type="textarea" rows={5} />
        ))}
        <Field {...field('name')} hint={w('name.hint')} />
        <Actions>
          <Button>{w('whole.save')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

function LetRead(props: WriteProps) {
  const { locale, form, remarks } = props
  const w = visionWords(locale)
  return (
    <Section title={w('read')} id="read" ruled>
      {remarks.every(({ ripe }) => ripe) ? (
        <PostForm action={`${at(props)}/read`} hidden={form.hidden}>
          <p>{w('read.lead')}</p>
          <Actions>
            <Button variant="quiet">{w('read.go')}</Button>
          </Actions>
        </PostForm>
      ) : (
        <p>{w('read.wait', { days: timeToAnswer })}</p>
      )}
      <PostForm action={`${at(props)}/away`} hidden={form.hidden}>
        <p>{w('away.lead')}</p>
        <Button variant="danger">{w('away')}</Button>
      </PostForm>
    </Section>
  )
}
