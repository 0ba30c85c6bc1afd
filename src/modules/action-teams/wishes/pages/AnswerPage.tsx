import { Actions, Button, Field, PageHead, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { ThemeView } from '../../queries.ts'
import { problemIn, wishWords } from '../locales/index.ts'
import type { WishView } from '../queries.ts'
import { Asked } from './Asked.tsx'
import { VisitorsWish } from './VisitorsWish.tsx'
import { WishProblems } from './WishProblems.tsx'

interface AnswerProps {
  locale: Locale
  form: FormState
  wish: WishView
  themes: readonly ThemeView[]
}

/** A host answers everybody who asked this. */
export function AnswerPage({ locale, form, wish, themes }: AnswerProps) {
  const w = wishWords(locale)
  const field = (name: 'answer' | 'nameNl' | 'nameEn' | 'aboutNl' | 'aboutEn') => ({
    name,
    value: fieldOf(form.values, name),
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <>
      <WishProblems locale={locale} form={form} />
      <PageHead title={w('answer.title')} lead={w('answer.lead')} />
      {[wish, ...wish.others].map((one) => (
        <Asked locale={locale} wish={one} />
      ))}
      {wish.visitor ? <VisitorsWish locale={locale} byMail={wish.visitor.byMail} /> : null}
      <PostForm action={`/themes/wishes/${wish.id}/answer`} hidden={form.hidden} version={wish.version}>
        <Field
          {...field('answer')}
          type="textarea"
          rows={6}
          label={w('answer.words')}
          hint={w('answer.words.hint')}
          required
        />
        <Select
          name="becomes"
          label={w('answer.becomes')}
          value={fieldOf(form.values, 'becomes') || 'none'}
          error={form.errors.becomes ? problemIn(w, form.errors.becomes) : undefined}
          options={[
            { value: 'none', label: w('answer.none') },
            { value: 'new', label: w('answer.new') },
            ...themes.map(({ id, name }) => ({ value: id, label: w('answer.there', { name }) })),
          ]}
        />
        <Field
          {...field('nameNl')}
          label={w('answer.nameNl')}
          hint={w('answer.nameNl.hint')}
          maxlength={120}
        />
        <Field {...field('nameEn')} label={w('answer.nameEn')} maxlength={120} />
        <Field
          {...field('aboutNl')}
          type="textarea"
          rows={3}
          label={w('answer.aboutNl')}
          hint={w('answer.aboutNl.hint')}
        />
        <Field {...field('aboutEn')} type="textarea" rows={3} label={w('answer.aboutEn')} />
        <Actions>
          <Button>{w('answer.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
