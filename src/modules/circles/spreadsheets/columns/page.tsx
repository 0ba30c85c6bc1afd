import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  LinkList,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { Kept } from '../kept.ts'
import { ownMovements } from '../participants/plan.ts'
import type { Sheet } from '../read/grid.ts'
import { problemIn, type SheetWords, sheetWords } from '../words.ts'
import { Column } from './Column.tsx'

export interface ColumnsProps {
  locale: Locale
  form: FormState
  slug: string
  kept: Kept
  sheet: Sheet
  /** Which of the sheets it is. */
  at: number
  columns: Readonly<Record<string, number>>
  /** That the list names; none where it has no such column. */
  movements: readonly { name: string; rows: number }[]
}

/** Which column is what. Whoever sent the list chooses; what was recognised is chosen already. */
export function ColumnsPage(props: ColumnsProps) {
  const { locale, form, slug, kept, sheet, at } = props
  const w = sheetWords(locale)
  const here = `/circles/${slug}/spreadsheet/${kept.id}`
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care">{w('columns.conflict')}</Notice> : null}
      <PageHead title={w('columns.title')} lead={w('columns.lead')} />
      <PostForm hidden={form.hidden} action={`${here}/columns`} version={kept.version}>
        <input type="hidden" name="sheet" value={String(at)} />
        {sheet.heading.map((_, i) => (
          <Column {...props} place={i} />
        ))}
        <Movements {...props} w={w} />
        <Actions>
          <Button>{w('columns.save')}</Button>
        </Actions>
      </PostForm>
      <OtherSheets w={w} kept={kept} at={at} here={here} />
    </>
  )
}

/** Asked where a list names more movements, or one of another name. */
function Movements({ w, form, kept, movements }: ColumnsProps & { w: SheetWords }) {
  if (movements.length === 0) return null
  const posted = fieldOf(form.values, 'named') ? fieldsOf(form.values, 'movements') : undefined
  const chosen = posted ?? (kept.chosen.movements ?? ownMovements(movements, '', undefined) ?? []).map(String)
  return (
    <>
      <input type="hidden" name="named" value="yes" />
      <Choice
        name="movements"
        multiple
        legend={w('columns.movements')}
        hint={w('columns.movements.hint')}
        value={chosen}
        options={movements.map(({ name, rows }, i) => ({
          value: String(i),
          label: name,
          hint: w('columns.movements.rows', { count: rows }),
        }))}
      />
    </>
  )
}

function OtherSheets({ w, kept, at, here }: { w: SheetWords; kept: Kept; at: number; here: string }) {
  if (kept.sheets.length < 2) return null
  const others = kept.sheets.flatMap(({ name }, i) =>
    i === at ? [] : [{ href: `${here}/columns?sheet=${i}`, label: name }],
  )
  return (
    <Section title={w('columns.sheets')} ruled>
      <p>{w('columns.sheet', { name: kept.sheets[at]?.name ?? '' })}</p>
      <LinkList items={others} />
    </Section>
  )
}
