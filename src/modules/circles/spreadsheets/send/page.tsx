import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  LinkList,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { HostedCircle } from '../../invite-person/queries.ts'
import { Lists } from '../out/Lists.tsx'
import type { Receipt } from '../receipt/queries.ts'
import { holdings } from '../schema.ts'
import { problemIn, sheetWords } from '../words.ts'

interface SendProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  /** What was taken in before, the latest first. */
  imports: readonly Receipt[]
}

/** A host chooses a list. Sending it changes nothing yet, and the page says so. */
export function SendPage({ locale, form, circle, imports }: SendProps) {
  const w = sheetWords(locale)
  const error = problemsOf(form, (key) => problemIn(w, key)).at
  const named: Record<string, string> = { sheets: 'file' }
  const errors = Object.keys(form.errors).map((name) => ({
    field: named[name] ?? name,
    text: error(name) ?? '',
  }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('send.title', { circle: circle.name })} lead={w('send.lead')} />
      <form
        method="post"
        action={`/circles/${circle.slug}/spreadsheet`}
        enctype="multipart/form-data"
        novalidate
      >
        <HiddenFields hidden={form.hidden} />
        {circle.kind === 'movement' ? (
          <Choice
            name="holds"
            legend={w('send.holds')}
            value={fieldOf(form.values, 'holds') || undefined}
            error={error('holds')}
            options={holdings.map((holds) => ({
              value: holds,
              label: w(`send.holds.${holds}`),
              hint: w(`send.holds.${holds}.hint`),
            }))}
          />
        ) : (
          <input type="hidden" name="holds" value="people" />
        )}
        <Field
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          label={w('send.file')}
          hint={w(circle.kind === 'movement' ? 'send.file.hint' : 'send.file.hint.people')}
          purpose={w('send.file.purpose')}
          error={error('file') ?? error('sheets')}
        />
        <Field
          name="pasted"
          type="textarea"
          label={w('send.pasted')}
          hint={w('send.pasted.hint')}
          value={fieldOf(form.values, 'pasted')}
          error={error('pasted')}
          autocomplete="off"
          spellcheck={false}
        />
        <Notice>
          <p>{w('send.ask-first')}</p>
          {circle.kind === 'movement' ? <p>{w('send.contact')}</p> : null}
        </Notice>
        <Actions>
          <Button>{w('send.go')}</Button>
        </Actions>
      </form>
      <Section title={w('send.out')} ruled>
        <Lists locale={locale} base={`/circles/${circle.slug}/lists/members`} title={w('out.members')} />
      </Section>
      {imports.length > 0 ? (
        <Section title={w('send.before')} ruled>
          <LinkList
            items={imports.map(({ id, at, holds, counted, undoneAt }) => ({
              href: `/circles/${circle.slug}/imports/${id}`,
              label: longDate(locale, at),
              about: undoneAt ? w('send.undone') : w(`receipt.made.${holds}`, { count: counted.made }),
            }))}
          />
        </Section>
      ) : null}
    </>
  )
}
