import { Actions, Button, EmptyState, Notice, PageHead } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { IssueView } from '../../issue.ts'
import { Problems } from '../../Problems.tsx'
import { newsletterWords } from '../../words.ts'
import { Gathered } from './Gathered.tsx'
import { GoForm } from './GoForm.tsx'
import { IssueForm } from './IssueForm.tsx'
import type { ItemShown } from './Items.tsx'
import { Look } from './Look.tsx'

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
  now: Date
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
          <p>{w('next.conflict')}</p>
        </Notice>
      ) : null}
      {issue && gathered ? <Gathered {...props} /> : null}
      {issue ? (
        <>
          {issue.leavesAt ? (
            <Going locale={locale} form={form} at={at} leavesAt={issue.leavesAt} />
          ) : (
            <IssueForm {...props} issue={issue} />
          )}
          <Look locale={locale} form={form} at={at} />
          {issue.leavesAt ? null : <GoForm {...props} at={at} />}
        </>
      ) : (
        <>
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

interface GoingProps {
  locale: Locale
  form: FormState
  at: string
  leavesAt: Date
}

function Going({ locale, form, at, leavesAt }: GoingProps) {
  const w = newsletterWords(locale)
  return (
    <>
      <Notice kind="back">
        <p>{w('next.going', { day: longDate(locale, leavesAt), time: clockTime(locale, leavesAt) })}</p>
        <p>{w('next.going.lead')}</p>
      </Notice>
      <PostForm action={`${at}/next/hold`} hidden={form.hidden}>
        <Actions>
          <Button>{w('next.hold')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
