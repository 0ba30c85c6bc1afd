import {
  Actions,
  Button,
  Choice,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { PeoplePlan } from '../people/plan.ts'
import { problemIn, type SheetWords, sheetWords } from '../words.ts'
import type { PreviewProps } from './page.tsx'
import { Folded, WrongRows } from './rows.tsx'

type PeopleProps = Omit<PreviewProps, 'plan'> & { plan: PeoplePlan }

/** What would become of a list of people: who is invited when the button is pressed, and who is not. */
export function PeoplePreviewPage(props: PeopleProps) {
  const { locale, form, circle, kept, plan, at } = props
  const w = sheetWords(locale)
  const here = `/circles/${circle.slug}/spreadsheet/${kept.id}`
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care">{w('preview.conflict')}</Notice> : null}
      <PageHead title={w('preview.title')} lead={w('people.lead')}>
        <Sums w={w} plan={plan} />
        <p>
          <a href={`${here}/columns`}>{w('preview.columns')}</a>
        </p>
      </PageHead>
      <WrongRows w={w} wrong={plan.wrong} at={at} here={here} />
      {plan.fresh.length + plan.named.length > 0 ? (
        <Section title={w('people.take-in.title')} ruled>
          <PostForm hidden={form.hidden} action={`${here}/invite`} version={kept.version}>
            <Folded w={w} title={w('people.fresh')} names={names(plan.fresh)} />
            <Folded w={w} title={w('people.known')} names={names(plan.known)} />
            <Named {...props} w={w} />
            <p>{w('people.then')}</p>
            <Actions>
              <Button>{w('people.take-in', { circle: circle.name })}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : (
        <EmptyState>
          <p>{w('people.nothing')}</p>
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

function Sums({ w, plan }: { w: SheetWords; plan: PeoplePlan }) {
  const sums = [
    ['people.sum.fresh', plan.fresh.length],
    ['people.sum.paper', plan.fresh.filter(({ email }) => !email).length],
    ['people.sum.named', plan.named.length],
    ['people.sum.known', plan.known.length],
    ['sum.wrong', plan.wrong.length],
  ] as const
  return (
    <ul class="kv-sums">
      {sums.flatMap(([key, count]) => (count > 0 ? [<li>{w(key, { count })}</li>] : []))}
    </ul>
  )
}

/** Names that have a place here: asked once for all of them, since whoever keeps the list knows whether they are others. */
function Named({ w, form, plan }: PeopleProps & { w: SheetWords }) {
  if (plan.named.length === 0) return null
  const error = form.errors.named
  return (
    <>
      <Folded w={w} title={w('people.named')} names={plan.named.map(({ name }) => name)} />
      <Choice
        name="named"
        legend={w('people.named.legend')}
        hint={w('people.named.hint')}
        value={fieldOf(form.values, 'named') || undefined}
        {...(error && { error: problemIn(w, error) })}
        options={[
          { value: 'skip', label: w('people.named.skip') },
          { value: 'ask', label: w('people.named.ask') },
        ]}
      />
    </>
  )
}
