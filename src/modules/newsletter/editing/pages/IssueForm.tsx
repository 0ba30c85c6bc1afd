import { Actions, Button, Choice, Field, Notice, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { type IssueView, titleOf } from '../../issue.ts'
import { newsletterWords, problemIn } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** A reference, and what it says now. */
export interface ItemShown {
  kind: string
  id: string
  place: number
  leftOut: boolean
  title: string
  words: string
  heading: string
}

/** What is written around it, and what stands in it. */
export function IssueForm({ locale, form, slug, issue, items, full }: NextProps & { issue: IssueView }) {
  const w = newsletterWords(locale)
  const typed = 'openingNl' in form.values
  const mark = siteWords(locale)('optional')
  const field = (name: string, now = '') => ({
    name,
    mark,
    value: typed ? fieldOf(form.values, name) : now,
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  const said = { type: 'textarea', rows: 6, hint: w('next.paragraphs') } as const
  const title = titleOf(locale, { ...issue, title: {} })
  return (
    <PostForm action={`/circles/${slug}/newsletter/next`} hidden={form.hidden} version={issue.version}>
      <Section title={w('next.around')} ruled>
        <Field
          {...field('titleNl', issue.title.nl)}
          label={w('next.title.nl')}
          hint={w('next.title.hint', { title })}
        />
        <Field {...field('openingNl', issue.opening.nl)} {...said} label={w('next.opening.nl')} />
        <Field {...field('closingNl', issue.closing.nl)} {...said} label={w('next.closing.nl')} />
        <Field {...field('titleEn', issue.title.en)} label={w('next.title.en')} />
        <Field {...field('openingEn', issue.opening.en)} {...said} label={w('next.opening.en')} />
        <Field {...field('closingEn', issue.closing.en)} {...said} label={w('next.closing.en')} />
        {/* Before the buttons that move something, so that Enter in a field saves. */}
        <Actions>
          <Button>{w('next.save')}</Button>
        </Actions>
      </Section>
      <Section title={w('next.items')} ruled>
        <p>{w(items.length === 0 ? 'next.items.none' : 'next.items.hint')}</p>
        {full ? (
          <Notice kind="care">
            <p>{w('next.items.full')}</p>
          </Notice>
        ) : null}
        {items.map((item, i) => {
          const key = `${item.kind}/${item.id}`
          return (
            <fieldset class="kv-newsletter-item" id={`at-${item.id}`}>
              <legend dir="auto">{item.title}</legend>
              <p class="kv-small" dir="auto">
                {item.heading}. {item.words}
              </p>
              <input type="hidden" name="item" value={key} />
              <div class="kv-newsletter-item__how">
                {i > 0 ? (
                  <Button variant="quiet" name="move" value={`up ${key}`}>
                    {w('next.up')} <span class="kv-hidden">{item.title}</span>
                  </Button>
                ) : null}
                {i < items.length - 1 ? (
                  <Button variant="quiet" name="move" value={`down ${key}`}>
                    {w('next.down')} <span class="kv-hidden">{item.title}</span>
                  </Button>
                ) : null}
                <Choice
                  name={`out/${key}`}
                  legend={w('next.leave-out')}
                  quietLegend
                  multiple
                  value={(typed ? fieldOf(form.values, `out/${key}`) === 'yes' : item.leftOut) ? 'yes' : ''}
                  options={[{ value: 'yes', label: w('next.leave-out') }]}
                />
              </div>
            </fieldset>
          )
        })}
      </Section>
      <Actions>
        <Button>{w('next.save')}</Button>
      </Actions>
    </PostForm>
  )
}
