import { Actions, Button, Choice } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'
import type { OwnSharedProps } from './OwnSharedPage.tsx'

/** What is read goes less far from now on, or without a name. Nobody looks along with that. */
export function ReadByFewer({ locale, form, movement, shared, base }: OwnSharedProps & { base: string }) {
  const w = shareWords(locale)
  const problem = problemsIn(w, form)
  const fewer = shared.readBy === 'everyone' ? (['movement', 'nearby'] as const) : (['nearby'] as const)
  return (
    <>
      <p>{w('less.lead')}</p>
      <PostForm action={`${base}/narrow`} hidden={form.hidden} version={shared.version}>
        <Choice
          {...{
            name: 'less',
            legend: w('less'),
            value: fieldOf(form.values, 'less'),
            error: problem('less'),
          }}
          options={fewer.map((audience) => ({
            value: audience,
            label: w(`where.${audience}`),
            hint: w(`where.${audience}.hint`, { movement }),
          }))}
        />
        {shared.readWithName ? (
          <Choice
            {...{ multiple: true, name: 'nameless', legend: w('less.name') }}
            value={fieldOf(form.values, 'nameless')}
            options={[{ value: 'yes', label: w('less.name.yes') }]}
          />
        ) : null}
        <Actions>
          <Button variant="quiet">{w('less.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
