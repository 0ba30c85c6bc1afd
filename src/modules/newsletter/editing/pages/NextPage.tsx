import { Actions, Button, EmptyState, Notice, PageHead } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { IssueView } from '../../issue.ts'
import { Problems } from '../../Problems.tsx'
import { newsletterWords } from '../../words.ts'
import type { Moment } from '../first-moment.ts'
import { Gathered } from './Gathered.tsx'
import { IssueForm } from './IssueForm.tsx'
import type { ItemShown } from './Items.tsx'
import { Typed } from './Typed.tsx'

export interface NextProps {
  locale: Locale
  form: FormState
  slug: string
  /** Undefined: none was begun. */
  issue: IssueView | undefined
  items: readonly ItemShown[]
  /** No more fits: what comes now is for the letter after it. */
  full: boolean
  /** Somebody just looked what else came. */
  gathered: boolean
  /** When it could leave, as the fields for it say first. */
  moment: Moment
}

/** Where hosts make the next letter: begin it, write and order it, look at it, let it go, or hold it back. */
export function NextPage(props: NextProps) {
  const { locale, form, slug, issue, gathered } = props
  const w = newsletterWords(locale)
  const at = `/circles/${slug}/newsletter`
  return (
    <>
      <Problems w={w} form={form} />
      <PageHead title={w('next.title')} lead={w('next.lead')}>
        <p>
          <a href={at}>{w('archive.back')}</a>
        </p>
      </PageHead>
      {form.conflict ? (
        <Notice kind="care">
          <p>{w(issue ? 'next.conflict' : 'next.conflict.left')}</p>
        </Notice>
      ) : null}
      {issue && gathered ? <Gathered {...props} /> : null}
      {issue ? (
        <>
          {issue.leavesAt ? <Going locale={locale} leavesAt={issue.leavesAt} /> : null}
          <IssueForm {...props} issue={issue} />
        </>
      ) : (
        <>
          <Typed locale={locale} form={form} />
          <EmptyState>
            <p>{w('next.none')}</p>
          </EmptyState>
          <PostForm action={`${at}/next/begin`} hidden={form.hidden}>
            <Actions>
              <Button>{w('next.begin')}</Button>
            </Actions>
          </PostForm>
        </>
      )}
    </>
  )
}

function Going({ locale, leavesAt }: Pick<NextProps, 'locale'> & { leavesAt: Date }) {
  const w = newsletterWords(locale)
  return (
    <Notice kind="back">
      <p>{w('next.going', { day: longDate(locale, leavesAt), time: clockTime(locale, leavesAt) })}</p>
      <p>{w('next.going.lead')}</p>
      <p>
        <a href="#hold">{w('next.hold')}</a>
      </p>
    </Notice>
  )
}
