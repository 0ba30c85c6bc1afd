import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { type IssueView, titleOf } from '../../issue.ts'
import { newsletterWords, problemIn } from '../../words.ts'
import { GoForm } from './GoForm.tsx'
import { HoldForm } from './HoldForm.tsx'
import { Items } from './Items.tsx'
import { Look } from './Look.tsx'
import type { NextProps } from './NextPage.tsx'

/**
 * The letter as it is read, what is written around it typed in its place, and every button of it: one form, so that none of them leaves behind what was
 * typed.
 */
export function IssueForm(props: NextProps & { issue: IssueView }) {
  const { locale, form, slug, issue, items, full } = props
  const at = `/circles/${slug}/newsletter`
  const w = newsletterWords(locale)
  const typed = 'openingNl' in form.values
  const mark = siteWords(locale)('optional')
  const field = (name: string, now = '') => ({
    name,
    mark,
    value: typed ? fieldOf(form.values, name) : now,
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  const said = (hint?: string) =>
    ({ type: 'textarea', rows: 6, hint: [w('next.paragraphs'), hint].filter(Boolean).join(' ') }) as const
  const english = w('next.english.hint')
  const wrong = ['titleEn', 'openingEn', 'closingEn'].some((name) => form.errors[name])
  const title = titleOf(locale, { ...issue, title: {} })
  return (
    <PostForm action={`${at}/next`} hidden={form.hidden} version={issue.version}>
      {/* Before the buttons that move something, so that Enter in a field saves. */}
      <Actions>
        <Button>{w('next.save')}</Button>
      </Actions>
      <Section title={w('next.letter')} ruled>
        <p class="kv-small">{w('next.items.hint')}</p>
        <Field
          {...field('titleNl', issue.title.nl)}
          label={w('next.title.nl')}
          hint={w('next.title.hint', { title })}
        />
        <Field {...field('openingNl', issue.opening.nl)} {...said()} label={w('next.opening.nl')} />
        <Items {...{ locale, form, items, full }} />
        <Field
          {...field('closingNl', issue.closing.nl)}
          {...said(w('next.closing.hint'))}
          label={w('next.closing.nl')}
        />
        <details class="kv-fold" open={wrong}>
          <summary>{w('next.english')}</summary>
          <Field {...field('titleEn', issue.title.en)} label={w('next.title.en')} hint={english} />
          <Field {...field('openingEn', issue.opening.en)} {...said(english)} label={w('next.opening.en')} />
          <Field {...field('closingEn', issue.closing.en)} {...said(english)} label={w('next.closing.en')} />
        </details>
      </Section>
      <Actions>
        <Button>{w('next.save')}</Button>
        <Button variant="quiet" name="next" value="gather">
          {w('next.gather')}
        </Button>
      </Actions>
      <Look locale={locale} at={at} />
      {issue.leavesAt ? <HoldForm locale={locale} at={at} /> : <GoForm {...props} at={at} />}
    </PostForm>
  )
}
