import { Actions, Button, Choice, Field } from '../../../../design/index.ts'
import { waysToWriteDown } from '../../../../platform/consent/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'
import { firstTitle } from '../title.ts'
import type { DeskOneProps } from './DeskOnePage.tsx'

type Props = DeskOneProps & { base: string }

/** One thing to ask of who shared it. */
export function AskForm({ locale, form, shared, base }: Props) {
  const w = shareWords(locale)
  return (
    <>
      <p>{w(shared.account ? 'ask.lead.account' : 'ask.lead')}</p>
      <PostForm action={`${base}/ask`} hidden={form.hidden} version={shared.version}>
        <Field
          {...{ name: 'question', type: 'textarea', rows: 3, label: w('ask.question') }}
          {...{ value: fieldOf(form.values, 'question'), error: problemsIn(w, form)('question') }}
        />
        <Actions>
          <Button variant="quiet">{w('ask.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** How it would be read; begins as it was shared, or as it was laid before them last. */
export function ProposeForm({ locale, form, shared, base }: Props) {
  const w = shareWords(locale)
  const problem = problemsIn(w, form)
  const { words, alt, media, sharedOn: day, language } = shared
  const photo = media.some(({ kind }) => kind === 'photo')
  const there = shared.proposal ?? {
    title: shared.readTitle ?? firstTitle(language, { words, alt, photo, day }),
    words,
    alt,
  }
  const field = (name: 'title' | 'words' | 'alt') => ({
    name,
    value: 'title' in form.values ? fieldOf(form.values, name) : there[name],
    error: problem(name),
  })
  return (
    <>
      <p>{w('propose.lead')}</p>
      <PostForm action={`${base}/propose`} hidden={form.hidden} version={shared.version}>
        <Field {...field('title')} label={w('propose.name')} />
        <Field {...field('words')} type="textarea" rows={8} label={w('propose.words')} />
        {photo ? <Field {...field('alt')} label={w('propose.alt')} hint={w('propose.alt.hint')} /> : null}
        {photo && shared.recognisable !== 'nobody' ? (
          <Choice
            {...{
              multiple: true,
              name: 'agreed',
              legend: w('propose.agreed'),
              hint: w('propose.agreed.hint'),
            }}
            {...{ value: fieldOf(form.values, 'agreed'), error: problem('agreed') }}
            options={[{ value: 'yes', label: w('propose.agreed.yes') }]}
          />
        ) : null}
        <Actions>
          <Button>{w('propose.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** A yes that was said elsewhere; with an account somebody says it themselves. */
export function YesForm({ locale, form, shared, base }: Props) {
  const w = shareWords(locale)
  if (shared.account) return <p>{w('yes.account')}</p>
  return (
    <>
      <p>{w('yes.lead')}</p>
      <PostForm action={`${base}/agree`} hidden={form.hidden} version={shared.version}>
        <Choice
          {...{ name: 'how', legend: w('yes.how'), value: fieldOf(form.values, 'how') }}
          error={problemsIn(w, form)('how')}
          options={waysToWriteDown.map((way) => ({ value: way, label: w(`yes.how.${way}`) }))}
        />
        <Actions>
          <Button>{w('yes.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** Beginning a story with it; or the one that began. */
export function StoryForm({ locale, form, shared, base }: Props) {
  const w = shareWords(locale)
  const { begun, version } = shared
  if (begun)
    return begun.story ? (
      <p>
        <a href={`/write/${begun.story}`}>{w('story.go-on')}</a>
      </p>
    ) : (
      <p>{w('story.begun')}</p>
    )
  return (
    <>
      <p>{w('story.lead')}</p>
      <PostForm action={`${base}/begin-story`} hidden={form.hidden} version={version}>
        <Actions>
          <Button variant="quiet">{w('story.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** What is said to who shared it, where it ends here. */
export function CloseForm({ locale, form, shared, base }: Props) {
  const w = shareWords(locale)
  return (
    <>
      <p>{w('close.lead')}</p>
      <PostForm action={`${base}/close`} hidden={form.hidden} version={shared.version}>
        <Field
          {...{ name: 'answer', type: 'textarea', rows: 4, label: w('close.answer') }}
          {...{ value: fieldOf(form.values, 'answer'), error: problemsIn(w, form)('answer') }}
        />
        <Actions>
          <Button variant="quiet">{w('close.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
