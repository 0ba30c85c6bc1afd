import {
  Actions,
  Button,
  Choice,
  EmptyState,
  ErrorSummary,
  Heading,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { HostedCircle } from '../../invite-person/queries.ts'
import type { Kept } from '../kept.ts'
import type { ParticipantPlan } from '../participants/plan.ts'
import { problemIn, type SheetWords, sheetWords } from '../words.ts'
import { Folded, WrongRows } from './rows.tsx'

export interface PreviewProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  kept: Kept
  plan: ParticipantPlan
  /** Which page of the rows that stay out, from 1. */
  at: number
}

/** What would become of each row, before anything does: first what stays out, then what is asked, then the rest. */
export function PreviewPage(props: PreviewProps) {
  const { locale, form, circle, kept, plan, at } = props
  const w = sheetWords(locale)
  const here = `/circles/${circle.slug}/spreadsheet/${kept.id}`
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const brings = plan.fresh.length + plan.near.length + plan.placed.length > 0
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care">{w('preview.conflict')}</Notice> : null}
      <PageHead title={w('preview.title')} lead={w('preview.lead', { circle: circle.name })}>
        <Sums w={w} plan={plan} />
        <p>
          <a href={`${here}/columns`}>{w('preview.columns')}</a>
        </p>
      </PageHead>
      <WrongRows w={w} wrong={plan.wrong} at={at} here={here} />
      {brings ? (
        <Section title={w('preview.take-in.title')} ruled>
          <PostForm hidden={form.hidden} action={`${here}/take-in`} version={kept.version}>
            <Near {...props} w={w} />
            <Folded w={w} title={w('preview.fresh')} names={plan.fresh.map(({ name }) => name)} />
            <Folded w={w} title={w('preview.sectors')} names={plan.sectors} />
            <Folded w={w} title={w('preview.placed')} names={plan.placed.map(({ row }) => row.name)} />
            <Folded w={w} title={w('preview.known')} names={plan.known.map(({ name }) => name)} />
            <p>{w('preview.undo')}</p>
            <Actions>
              <Button>{w('preview.take-in', { circle: circle.name })}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : (
        <EmptyState>
          <p>{w('preview.nothing')}</p>
        </EmptyState>
      )}
      <PostForm hidden={form.hidden} action={`${here}/let-go`}>
        <p>{w('preview.kept')}</p>
        <Actions>
          <Button variant="danger">{w('preview.let-go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** How many of each, in a few short sentences. */
function Sums({ w, plan }: { w: SheetWords; plan: ParticipantPlan }) {
  const sums = [
    ['sum.fresh', plan.fresh.length],
    ['sum.near', plan.near.length],
    ['sum.known', plan.known.length + plan.placed.length],
    ['sum.wrong', plan.wrong.length],
    ['sum.left-out', plan.leftOut],
  ] as const
  return (
    <ul class="kv-sums">
      {sums.flatMap(([key, count]) => (count > 0 ? [<li>{w(key, { count })}</li>] : []))}
    </ul>
  )
}

/** Names that are nearly those of houses that are there: the one who knows them says so. */
function Near({ w, form, plan }: PreviewProps & { w: SheetWords }) {
  if (plan.near.length === 0) return null
  return (
    <div class="kv-near">
      <Heading level={3}>{w('preview.near')}</Heading>
      <p>{w('preview.near.why')}</p>
      {plan.near.map(({ row, like }) => {
        const name = `near-${row.line}`
        const error = form.errors[name]
        return (
          <Choice
            name={name}
            legend={w('near.legend', { line: row.line, name: row.name, like: like.name })}
            value={fieldOf(form.values, name) || undefined}
            arrange="row"
            {...(error && { error: problemIn(w, error) })}
            options={[
              { value: 'same', label: w('near.same', { like: like.name }) },
              { value: 'new', label: w('near.new', { name: row.name }) },
            ]}
          />
        )
      })}
    </div>
  )
}
