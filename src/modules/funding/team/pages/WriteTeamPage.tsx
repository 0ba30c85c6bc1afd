import { Actions, Button, Choice, ErrorSummary, Field, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MovementAt } from '../../../circles/index.ts'
import { teamWords } from '../locales/index.ts'
import type { IncomeTeam } from '../queries.ts'

interface WriteTeamProps {
  locale: Locale
  form: FormState
  movement: MovementAt
  /** What is changed; undefined where a circle becomes one. */
  team: IncomeTeam | undefined
  circles: readonly { id: string; name: string }[]
}

/** What a team on income is asked, and how one reaches it. */
export function WriteTeamPage({ locale, form, movement, team, circles }: WriteTeamProps) {
  const w = teamWords(locale)
  const typed = Object.keys(form.values).length > 0
  const value = (name: 'task' | 'reach') => (typed ? fieldOf(form.values, name) : (team?.[name] ?? ''))
  const problem = (name: string) => {
    const key = form.errors[name]
    return key === undefined ? undefined : teamWords.has(key) ? w(key) : w('errors.title')
  }
  const errors = Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
  const base = `/circles/${movement.slug}/money/income-team`
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care" title={w('errors.now')}>
          <p>{w('errors.conflict')}</p>
          {team ? (
            <p class="kv-as-typed" dir="auto">
              {[team.task, team.reach].filter(Boolean).join('\n\n')}
            </p>
          ) : null}
        </Notice>
      ) : null}
      <PageHead title={w('form.title')} lead={w('form.lead')}>
        <p>
          <a href={base}>{w('title')}</a>
        </p>
      </PageHead>
      <PostForm action={`${base}/${team?.id ?? 'new'}`} hidden={form.hidden} version={team?.version ?? 0}>
        {team ? (
          <input type="hidden" name="circle" value={team.id} />
        ) : (
          <Choice
            name="circle"
            legend={w('form.circle')}
            value={fieldOf(form.values, 'circle') || undefined}
            error={problem('circle')}
            options={circles.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Field
          name="task"
          type="textarea"
          rows={5}
          maxlength={2000}
          label={w('form.task')}
          hint={w('form.task.hint')}
          value={value('task')}
          error={problem('task')}
        />
        <Field
          name="reach"
          type="textarea"
          rows={3}
          maxlength={1000}
          label={w('form.reach')}
          hint={w('form.reach.hint')}
          value={value('reach')}
          error={problem('reach')}
        />
        <Actions>
          <Button>{w('form.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
